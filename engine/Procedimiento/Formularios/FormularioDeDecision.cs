using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.11: the Jefatura or the Analista decides a discretionary extension.</summary>
internal sealed class FormularioDeDecision : Formulario
{
    public const string Fecha = "fecha";
    public const string Motivo = "motivo";
    private const string Conceder = "Conceder";

    public override string Nombre => "decision-prorroga";

    public override string Titulo => "Decisión sobre una prórroga";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Fecha, Etiqueta = "Nueva fecha límite", Tipo = TipoDeCampo.Fecha, RequeridoCon = [Conceder],
            Ayuda = "Lo normal es hasta el día 08; una fecha posterior debe explicarse en el motivo.",
            Valor = caso.Mes.Siguiente.Dia(8).ToString("yyyy-MM-dd"),
        },
        new() { Nombre = Motivo, Etiqueta = "Motivo de la respuesta", Tipo = TipoDeCampo.Parrafo, Requerido = true },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        new TablaDeVista("Solicitud", ["Dependencia", "Solicitada el", "Motivo"],
        [
            .. caso.Almacen.Prorrogas.DelMes(caso.Mes, caso.Dependencia).Where(s => s.Resuelta is null).Select(s => (IReadOnlyList<string>)
                [caso.Servicios.Organigrama.NombreDeDependencia(s.Dependencia), NombresDeCalendario.Completa(s.Prorroga.FechaSolicitud), s.Prorroga.Motivo ?? ""]),
        ]),
    ];

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var limite = PlazosMensuales.De(caso.Mes, caso.Servicios.Plazos.Calendario).FechaLimite;
        var fecha = comando.Resultado == Conceder ? RevisionDeCampos.Fecha(comando.Campo(Fecha)) : null;
        if (fecha <= limite)
        {
            return Recepcion.Rechazar("FECHA_INVALIDA", $"La nueva fecha debe ser posterior al {NombresDeCalendario.Completa(limite)}.", "Nueva fecha límite");
        }

        var solicitud = caso.Almacen.Prorrogas.DelMes(caso.Mes, caso.Dependencia).Last(s => s.Resuelta is null);
        caso.Almacen.Prorrogas.Guardar(solicitud with
        {
            Prorroga = solicitud.Prorroga with
            {
                Resolucion = fecha is null ? ResolucionDeProrroga.Negada : ResolucionDeProrroga.Aceptada,
                FechaProrrogada = fecha,
            },
            Resuelta = caso.Ahora,
            ResueltaPor = caso.Quien,
            Respuesta = comando.Campo(Motivo),
        });
        return Recepcion.Aceptar(Campos(caso), comando);
    }
}
