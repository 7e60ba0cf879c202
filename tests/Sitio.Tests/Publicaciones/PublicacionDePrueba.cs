using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Publicaciones;

internal static class PublicacionDePrueba
{
    internal static Publicacion Trimestre(int trimestre, int revision = 1) => new()
    {
        Datos = new()
        {
            Tipo = TipoDePublicacion.TRIMESTRE,
            Periodo = $"2025-T{trimestre}",
            Ejercicio = 2025,
            Revision = revision,
            Motivo = revision > 1 ? "Corrección de una unidad." : null,
            Corte = new(2025, trimestre * 3, 8, 23, 59, 59, TimeSpan.FromHours(-6)),
            PublicadaEl = new(2025, trimestre * 3, 20, 12, 0, 0, TimeSpan.FromHours(-6)),
            Municipio = "Municipio de ejemplo",
        },
        Dependencias = [new("SSP", "Secretaría de Servicios Públicos", "DEPENDENCIA"), new("DIF", "Sistema DIF", "ENTIDAD")],
        Resultados = [Resultado("SSP-02", 84.50m), Resultado("SSP-01", 100.00m)],
        Archivos = [new("SEJ-PEP-27.xlsx", "Matriz", new byte[] { 1, 2, 3 })],
    };

    internal static Publicacion Tablas(int mes) => Trimestre(1) with
    {
        Datos = Trimestre(1).Datos with { Tipo = TipoDePublicacion.TABLAS, Periodo = $"2025-{mes:00}" },
    };

    private static ResultadoPublicado Resultado(string clave, decimal cumplimiento) => new()
    {
        ClaveIndicador = clave,
        Ejercicio = 2025,
        Trimestre = 1,
        FichaVersion = 1,
        Meta = 10.0m,
        Resultado = 8.45m,
        CumplimientoPct = cumplimiento,
        Estado = "CALCULADO",
        Semaforo = "OPTIMO",
        Variables = [new("V1", 8.45m)],
    };
}
