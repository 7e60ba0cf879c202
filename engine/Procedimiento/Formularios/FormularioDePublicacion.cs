using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Publicaciones;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Steps 7.18 and 7.32: TI sees the files that are to be published.</summary>
internal sealed class FormularioDePublicacion : Formulario
{
    public override string Nombre => "publicacion";

    public override string Titulo => "Publicación en el portal";

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => PorPublicar(caso);

    /// <summary>The latest file of each name: the matrix, the transparency formats and the approved reports of a quarter; a month has none before it is published.</summary>
    public static IReadOnlyList<Documento> PorPublicar(CasoDeTarea caso) => PorPublicar(caso.Almacen, caso.Tarea.Periodo);

    /// <inheritdoc cref="PorPublicar(CasoDeTarea)"/>
    public static IReadOnlyList<Documento> PorPublicar(IAlmacen almacen, string periodo) =>
    [
        .. new[] { TipoDeDocumento.Matriz, TipoDeDocumento.Transparencia, TipoDeDocumento.TablasEstadisticas }
            .SelectMany(tipo => almacen.Documentos.Lista(tipo, periodo))
            .GroupBy(d => d.Nombre)
            .Select(g => g.Last()),
        .. Trimestre.TryParse(periodo, out var trimestre) ? InformesPorPublicar.De(almacen, trimestre) : [],
    ];
}
