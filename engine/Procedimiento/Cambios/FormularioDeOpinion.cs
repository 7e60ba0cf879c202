using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>Step 7.39: the Analista and the Jefatura say what they think of a rejection.</summary>
internal sealed class FormularioDeOpinion : Formulario
{
    private const string DeAcuerdo = "De acuerdo";

    public override string Nombre => "opinion-de-rechazo";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
        [new() { Nombre = "opinion", Etiqueta = "Su opinión", Tipo = TipoDeCampo.Parrafo, Requerido = true }];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var cambio = Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo);
        return
        [
            new TablaDeVista("Rechazo que se propone", ["Motivo"], [[cambio.Solicitud.Motivo ?? ""]]),
            TablasDeCambio.DeLaSolicitud(cambio), TablasDeCambio.DeCriterios(caso, cambio), .. TablasDeCambio.DeOpiniones(caso, cambio),
        ];
    }

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => Expediente.Documentos(caso.Almacen, caso.Tarea.Periodo);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var cambio = Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo);
        var opinion = new OpinionDeCambio(caso.Persona.RolPara(caso.Tarea)!, caso.Quien, caso.Ahora, comando.Resultado == DeAcuerdo, comando.Campo("opinion")!);
        caso.Almacen.Cambios.Guardar(cambio with { Opiniones = [.. cambio.Opiniones, opinion] });
        return Recepcion.Aceptar(Campos(caso), comando);
    }
}
