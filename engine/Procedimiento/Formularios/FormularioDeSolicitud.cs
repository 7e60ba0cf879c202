using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.31: the Analista goes through the files and asks for their publication, which a missing part stops.</summary>
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

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        new TablaDeVista("Lista de verificación", ["Requisito", "Paso", "De quién es", "Estado"],
        [
            .. Lista(caso).Requisitos().Select(r => (IReadOnlyList<string>)
                [r.Nombre, r.Paso, r.DeQuien, r.Cumple ? "Completo" : $"Falta: {string.Join(", ", r.Faltan)}"]),
        ]),
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => FormularioDePublicacion.PorPublicar(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando) =>
        Lista(caso).Problemas() is { Count: > 0 } faltan ? Recepcion.Rechazar(faltan) : base.Recibir(caso, comando);

    private static ListaDeVerificacion Lista(CasoDeTarea caso) => new(caso.Almacen, caso.Servicios, caso.Trimestre);
}
