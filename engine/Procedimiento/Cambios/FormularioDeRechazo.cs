using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>Step 7.39: the Coordinación, with the opinions before it, tells the dependency why the change is rejected.</summary>
internal sealed class FormularioDeRechazo : Formulario
{
    private const string Informar = "Informar el rechazo";

    public override string Nombre => "rechazo-de-cambio";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = "motivo", Etiqueta = "Motivo del rechazo", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [Informar],
            Valor = Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo).Solicitud.Motivo,
            Ayuda = "Diga con precisión qué debe ampliar o complementar la dependencia para reingresar su solicitud.",
        },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var cambio = Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo);
        return [.. TablasDeCambio.DeOpiniones(caso, cambio), TablasDeCambio.DeLaSolicitud(cambio), TablasDeCambio.DeCriterios(caso, cambio)];
    }

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => Expediente.Documentos(caso.Almacen, caso.Tarea.Periodo);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var cambio = Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo);
        if (comando.Resultado == Informar)
        {
            caso.Almacen.Cambios.Guardar(cambio with
            {
                Solicitud = cambio.Solicitud.Pasar(EstatusDeSolicitud.Rechazada) with { FechaResolucion = caso.Hoy, Motivo = comando.Campo("motivo") },
                Resuelta = caso.Ahora,
                ResueltaPor = caso.Quien,
            });
        }

        return Recepcion.Aceptar(Campos(caso), comando);
    }
}
