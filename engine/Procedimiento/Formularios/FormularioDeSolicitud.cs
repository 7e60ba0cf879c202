using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.31: the Analista goes through the files and asks for their publication.</summary>
internal sealed class FormularioDeSolicitud : Formulario
{
    public override string Nombre => "solicitud-publicacion";

    public override string Titulo => "Solicitud de publicación";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new() { Nombre = "matriz", Etiqueta = "Revisé la SEJ-PEP-27", Tipo = TipoDeCampo.Casilla },
        new() { Nombre = "formatos", Etiqueta = "Revisé los formatos de transparencia", Tipo = TipoDeCampo.Casilla },
        new() { Nombre = "notas", Etiqueta = "Indicaciones para Tecnologías de la Información", Tipo = TipoDeCampo.Parrafo },
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => FormularioDePublicacion.PorPublicar(caso);
}
