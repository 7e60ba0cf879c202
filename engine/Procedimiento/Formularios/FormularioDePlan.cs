using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>
/// Step 7.28: the Enlace writes justification, action and committed date of each indicator behind. Fields are named
/// <c>justificacion.SSP-05</c>, <c>accion.SSP-05</c>, <c>puesto.SSP-05</c>, <c>fecha.SSP-05</c>, <c>evidencia.SSP-05</c>.
/// </summary>
internal sealed class FormularioDePlan : Formulario
{
    public override string Nombre => "plan-acciones";

    public override string Titulo => "Plan de Acciones";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        .. Rezagos(caso).SelectMany(r => (CampoDeFormulario[])
        [
            Campo("justificacion", "Justificación", r, TipoDeCampo.Parrafo),
            Campo("accion", "Acción de mejora", r, TipoDeCampo.Parrafo),
            Campo("puesto", "Puesto responsable", r, TipoDeCampo.Texto),
            Campo("fecha", "Fecha compromiso", r, TipoDeCampo.Fecha),
            Campo("evidencia", "Evidencia esperada", r, TipoDeCampo.Texto) with { Requerido = false },
        ]),
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
        [TablasDeResultados.Indicadores(caso, r => r.Semaforo == Semaforo.EnRezago) with { Titulo = "En rezago" }];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        caso.Almacen.Documentos.Lista(TipoDeDocumento.Oficio, caso.Tarea.Periodo, caso.Dependencia);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var rezagos = Rezagos(caso);
        if (rezagos.FirstOrDefault(r => RevisionDeCampos.Fecha(comando.Campo($"fecha.{r.ClaveIndicador}")) <= caso.Hoy) is { } pasada)
        {
            return Recepcion.Rechazar("FECHA_PASADA", "La fecha compromiso debe ser posterior a hoy.", $"Fecha compromiso ({pasada.ClaveIndicador})");
        }

        foreach (var rezago in rezagos)
        {
            var clave = rezago.ClaveIndicador;
            caso.Almacen.Planes.Guardar(new PlanAcciones
            {
                Folio = $"PA-{caso.Trimestre}-{clave}",
                Clave = clave,
                Dependencia = caso.Dependencia,
                Trimestre = caso.Trimestre,
                Cumplimiento = rezago.Cumplimiento!.Value,
                Estatus = Codigo.De(EstatusDeAccion.Registrada),
                Justificacion = comando.Campo($"justificacion.{clave}")!,
                AccionMejora = comando.Campo($"accion.{clave}")!,
                PuestoResponsable = comando.Campo($"puesto.{clave}")!,
                FechaCompromiso = RevisionDeCampos.Fecha(comando.Campo($"fecha.{clave}")),
                Evidencia = comando.Campo($"evidencia.{clave}") ?? "",
                Registrado = caso.Ahora,
            });
        }

        return Recepcion.Aceptar(Campos(caso), comando);
    }

    private static List<ResultadoIndicador> Rezagos(CasoDeTarea caso) =>
    [
        .. new InformesDelTrimestre(caso.Almacen, caso.Servicios, caso.Trimestre).ResultadosDe(caso.Dependencia)
            .Where(r => r.Semaforo == Semaforo.EnRezago),
    ];

    private static CampoDeFormulario Campo(string nombre, string etiqueta, ResultadoIndicador resultado, TipoDeCampo tipo) => new()
    {
        Nombre = $"{nombre}.{resultado.ClaveIndicador}", Etiqueta = $"{etiqueta} ({resultado.ClaveIndicador})", Tipo = tipo, Requerido = true,
    };
}
