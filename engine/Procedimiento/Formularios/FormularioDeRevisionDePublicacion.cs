using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.33: what lies in the publication's folder is compared, hash by hash, with its manifest.</summary>
internal sealed class FormularioDeRevisionDePublicacion : Formulario
{
    public const string Motivo = "motivo";
    private const string NoCoincide = "No coincide";

    public override string Nombre => "revision-publicacion";

    public override string Titulo => "Revisión de lo publicado";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Motivo, Etiqueta = "Qué no coincide", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [NoCoincide],
            Ayuda = "Se publica como motivo de la revisión.",
        },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var verificacion = new VerificadorDePublicaciones(caso.Servicios.Carpetas.Publicaciones).Verificar();
        var problemas = verificacion.Problemas.Where(p => p.Publicacion == caso.Tarea.Referencia).ToList();
        return
        [
            new TablaDeVista("Archivos publicados", ["Archivo", "Huella solicitada (SHA-256)", "Publicado"],
            [
                .. Solicitados(caso).Select(d => (IReadOnlyList<string>)
                    [d.Nombre, d.Sha256, problemas.Any(p => p.Archivo?.EndsWith(d.Nombre, StringComparison.Ordinal) == true) ? "no coincide" : "coincide"]),
            ]),
            new TablaDeVista("Revisión de la carpeta", ["Hallazgo"],
                problemas.Count == 0 ? [["Todas las huellas coinciden."]] : [.. problemas.Select(p => (IReadOnlyList<string>)[p.ToString()])]),
        ];
    }

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var publicacion = caso.Almacen.Publicaciones.Buscar(caso.Tarea.Referencia!)!;
        caso.Almacen.Publicaciones.Guardar(publicacion with
        {
            Estado = comando.Resultado == NoCoincide ? EstadoPublicacion.Devuelta : EstadoPublicacion.Validada,
            Validada = caso.Ahora,
            Motivo = comando.Campo(Motivo) ?? publicacion.Motivo,
        });
        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = comando.Campo(Motivo) };
    }

    private static IEnumerable<Documento> Solicitados(CasoDeTarea caso) =>
        (caso.Almacen.Publicaciones.Buscar(caso.Tarea.Referencia!)?.Documentos ?? [])
            .Select(caso.Almacen.Documentos.Buscar)
            .OfType<Documento>();
}
