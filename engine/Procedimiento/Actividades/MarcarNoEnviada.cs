using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.11, at the year's last close: the table never came.</summary>
internal sealed class MarcarNoEnviada(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Marcar como no enviada",
    "Al último cierre del ejercicio, la tabla que nunca se recibió queda como NO_ENVIADA.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        if (paso.Almacen.Envios.Buscar(paso.Dependencia, paso.Mes) is { } envio)
        {
            paso.Almacen.Envios.Guardar(envio with { Estatus = EstatusDeEnvio.NoEnviada });
            paso.Almacen.Capturas.Agregar(
            [
                .. from ficha in paso.Almacen.FichasDe(paso.Dependencia, paso.Mes)
                   where ficha.SeCaptura(paso.Mes)
                   from variable in ficha.Variables
                   select new Almacen.Captura
                   {
                       Dato = new ValorCapturado(ficha.ClaveIndicador, paso.Mes, variable.Clave, null, envio.FechaLimite, null, EstatusDeEnvio.NoEnviada),
                       Recepcion = paso.Ahora,
                       Por = "sistema",
                   },
            ]);
        }

        paso.Registrar($"{paso.NombreDependencia} no envió la tabla de {paso.EnPalabras}: queda como NO_ENVIADA.");
        return null;
    }
}
