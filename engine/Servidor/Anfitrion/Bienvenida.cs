using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>What <c>servir</c> says once it listens: where, and with which accounts in the demonstration.</summary>
internal static class Bienvenida
{
    public static void Escribir(WebApplication app, TextWriter salida)
    {
        var reloj = app.Services.GetRequiredService<RelojDelSistema>();
        var cuentas = app.Services.GetRequiredService<CuentasDemo>().Lista;
        foreach (var direccion in app.Urls)
        {
            salida.WriteLine($"Bandeja: {direccion}/   Portal: {direccion}/portal/");
        }

        if (reloj.EsSimulado)
        {
            salida.WriteLine($"Reloj simulado: {FormatoDeFechas.Completa(reloj.Hoy)}, {FormatoDeFechas.Hora(reloj.GetUtcNow())}.");
        }

        if (cuentas.Count > 0)
        {
            salida.WriteLine();
            salida.WriteLine($"{"Cuenta",-10} {"Contraseña",-14} Puesto");
            foreach (var cuenta in cuentas)
            {
                salida.WriteLine($"{cuenta.Usuario,-10} {cuenta.Contrasena,-14} {cuenta.Puesto}");
            }
        }

        salida.WriteLine();
        salida.WriteLine("Ctrl+C para terminar.");
        salida.Flush();
    }
}
