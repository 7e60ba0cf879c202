using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.11: the Enlace asks for an extension.</summary>
internal sealed class FormularioDeProrroga : Formulario
{
    public const string Tipo = "tipo";
    public const string Motivo = "motivo";
    public const string Ordinaria = "Ordinaria";
    public const string Discrecional = "Discrecional";

    public override string Nombre => "prorroga";

    public override string Titulo => "Solicitud de prórroga";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Tipo, Etiqueta = "Tipo de prórroga", Tipo = TipoDeCampo.Opcion, Requerido = true, Opciones = [Ordinaria, Discrecional],
            Ayuda = "La ordinaria procede cuando el día 06 es sábado, domingo o lunes.",
        },
        new() { Nombre = Motivo, Etiqueta = "Motivo", Tipo = TipoDeCampo.Parrafo, Ayuda = "Necesario para la discrecional." },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var plazos = PlazosMensuales.De(caso.Mes, caso.Servicios.Plazos.Calendario);
        return
        [
            new TablaDeVista("Hasta cuándo puede solicitarla", ["Prórroga", "Último día para solicitar"],
            [
                [Ordinaria, plazos.UltimoDiaOrdinaria is { } ordinaria ? NombresDeCalendario.Completa(ordinaria) : "no procede este mes"],
                [Discrecional, NombresDeCalendario.Completa(plazos.UltimoDiaDiscrecional)],
            ]),
        ];
    }

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var tipo = comando.Campo(Tipo) == Ordinaria ? TipoDeProrroga.Ordinaria : TipoDeProrroga.Discrecional;
        var motivo = comando.Campo(Motivo);
        if (tipo == TipoDeProrroga.Discrecional && motivo is null)
        {
            return Recepcion.Rechazar("CAMPO_REQUERIDO", "Escriba el motivo: la prórroga discrecional queda a consideración.", "Motivo");
        }

        var previas = caso.Almacen.Prorrogas.DelMes(caso.Mes, caso.Dependencia);
        caso.Almacen.Prorrogas.Guardar(new SolicitudDeProrroga
        {
            Id = $"PRO-{caso.Mes}-{caso.Dependencia}-{previas.Count + 1}",
            Dependencia = caso.Dependencia,
            Mes = caso.Mes,
            Prorroga = new Prorroga(tipo, caso.Hoy, ResolucionDeProrroga.Pendiente, Motivo: motivo),
            Solicitada = caso.Ahora,
            SolicitadaPor = caso.Quien,
        });
        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = $"Prórroga {comando.Campo(Tipo)!.ToLowerInvariant()}." };
    }
}
