using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Correo;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

internal static class CartaDePrueba
{
    public static readonly byte[] Contenido = [80, 75, 3, 4, 0, 255];

    public static Carta Crear(string clave = "correo/recordatorio/2025-03:SPC/ENL") => new(
        clave,
        "seguimiento@municipio.example",
        ["enl-spc@municipio.example"],
        ["jef@municipio.example"],
        "Recordatorio: información de marzo",
        "Buen día:\n\nSe adjunta la tabla de datos de marzo de 2025.\n",
        "<p>Buen día:</p><p>Se adjunta la tabla de datos de marzo de 2025.</p>",
        HoraDeMonterrey.Momento(new DateOnly(2025, 3, 31), new TimeOnly(8, 0)),
        [new Adjunto("tabla año.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Contenido)]);
}
