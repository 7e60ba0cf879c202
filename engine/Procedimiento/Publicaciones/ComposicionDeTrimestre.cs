using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Transparencia;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;
using SeguimientoDesempeno.Workflows.Hosting;
using Contenido = SeguimientoDesempeno.Desempeno.Publicaciones.Publicacion;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Gathers what the publication of a closed quarter consists of (step 7.32).</summary>
internal sealed class ComposicionDeTrimestre(PasoEnCurso paso, IWorkflowStore flujos)
{
    private readonly Trimestre _trimestre = paso.Trimestre;
    private readonly IAlmacen _almacen = paso.Almacen;
    private readonly IReadOnlyList<FormatoDeTransparencia> _formatos = FormatosDelMunicipio.Leer(paso.Servicios.Carpetas).Formatos;
    private readonly IReadOnlyList<FichaTecnica> _fichas = paso.Almacen.Fichas.Todas(paso.Trimestre.Anio);

    /// <summary>The publication with this id, and the documents that go with it.</summary>
    public PublicacionEnSalida Componer(string id)
    {
        var porVersion = _fichas.ToDictionary(f => (f.ClaveIndicador, f.Version));
        var vigentes = _almacen.Fichas.Vigentes(_trimestre.Anio, _trimestre.Cierre).ToDictionary(f => f.ClaveIndicador);
        var programas = _fichas.GroupBy(f => f.ProgramaClave).ToDictionary(g => g.Key, g => g.First().Programa);
        var contenido = new Contenido
        {
            Datos = new DatosDePublicacion
            {
                Tipo = TipoDePublicacion.TRIMESTRE,
                Periodo = _trimestre.ToString(),
                Ejercicio = _trimestre.Anio,
                Revision = NombreDePublicacion.Revision(id),
                Motivo = _almacen.Publicaciones.Buscar(id)?.Motivo,
                Corte = Corte(),
                PublicadaEl = paso.Ahora,
                Municipio = paso.Servicios.Opciones.Municipio,
            },
            Fichas = [.. _fichas.Where(f => f.VigenteDesde <= _trimestre.Cierre).Select(FichaPublicada.De)],
            Capturas =
            [
                .. _almacen.Capturas.Vigentes(new Mes(_trimestre.Anio, 1), _trimestre.UltimoMes)
                    .Where(c => vigentes.ContainsKey(c.Dato.ClaveIndicador))
                    .Select(c => CapturaPublicada.De(c.Dato, vigentes[c.Dato.ClaveIndicador])),
            ],
            Resultados =
            [
                .. ResultadosDelTrimestre.DelAnio(_almacen, _trimestre).Select(r => ResultadoPublicado.De(r, porVersion[(r.ClaveIndicador, r.VersionFicha)])),
            ],
            Programas =
            [
                .. ResultadosDelTrimestre.ProgramasDelAnio(_almacen, _trimestre).Select(p => ProgramaPublicado.De(p, programas.GetValueOrDefault(p.ProgramaClave, p.ProgramaClave))),
            ],
            Presupuesto = [.. Trimestre.Rango(new Trimestre(_trimestre.Anio, 1), _trimestre).SelectMany(_almacen.Presupuestos.DelTrimestre).Select(PartidaPublicada.De)],
            Dependencias = DependenciaPublicada.De(_fichas),
            Envios = [.. new ResultadosDelTrimestre(_almacen, _trimestre).Envios.Select(EnvioPublicado.De)],
            Validaciones = new ValidacionesDelTrimestre(_almacen.Registros, paso.Servicios.Organigrama, _trimestre).Reunir(),
            Notas = Notas(),
            Procedimiento = new FlujosDelPeriodo(flujos, paso.Servicios.Organigrama, paso.Servicios.Plazos, _trimestre).Dibujar(),
        };
        return new PublicacionEnSalida(contenido, Archivos());
    }

    /// <summary>When step 7.29 froze the results.</summary>
    private DateTimeOffset Corte() =>
        _almacen.Registros.Buscar("7.29", _trimestre.ToString()) is [.., var ultimo] ? ultimo.Momento : paso.Ahora;

    /// <summary>The files that were requested at 7.31: the matrix and the transparency formats, the latest of each name, and the approved reports.</summary>
    private List<ArchivoEnSalida> Archivos() =>
    [
        .. new[] { TipoDeDocumento.Matriz, TipoDeDocumento.Transparencia }
            .SelectMany(tipo => _almacen.Documentos.Lista(tipo, _trimestre.ToString()))
            .GroupBy(d => d.Nombre)
            .Select(g => g.Last())
            .Select(d => new ArchivoEnSalida(d.Id, d.Nombre, d.Tipo == TipoDeDocumento.Matriz
                ? "SEJ-PEP-27 Matriz de Seguimiento al Cumplimiento de Metas"
                : TituloDeFormato(d.Nombre))),
        .. InformesPorPublicar.De(_almacen, _trimestre).Select(d => new ArchivoEnSalida(
            d.Id, InformesPorPublicar.Nombre(d, _trimestre), $"Informe de Avance de Resultados: {paso.Servicios.Organigrama.NombreDeDependencia(d.Dependencia ?? "")}")),
    ];

    // A file of a format is named after its key, with the period and, for one of its tables, the table's name behind it.
    private string TituloDeFormato(string archivo)
    {
        // A format that left the folder since step 7.30 is still published, with no better title.
        if (_formatos.FirstOrDefault(f => archivo.StartsWith(f.Clave + "-", StringComparison.Ordinal)) is not { } formato) return "Formato de transparencia";
        var columna = formato.Columnas.FirstOrDefault(c => c.Tabla is { } tabla && Path.GetFileNameWithoutExtension(archivo).EndsWith(tabla.Nombre, StringComparison.Ordinal));
        return $"{formato.Titulo} ({formato.Clave}){(columna is null ? "" : $": {columna.Titulo}")}";
    }

    private List<NotaPublicada> Notas()
    {
        var ana = paso.Servicios.Organigrama.NombreDeRol("ANA");
        var informes = new InformesDelTrimestre(_almacen, paso.Servicios, _trimestre);
        var recomendaciones = informes.Dependencias
            .SelectMany(d => informes.Componer(d, 1, paso.Hoy).Recomendaciones)
            .Select(r => new NotaPublicada
            {
                Orden = 1, ClaveIndicador = r.ClaveIndicador, Ejercicio = _trimestre.Anio, Trimestre = _trimestre.Numero,
                Tipo = "RECOMENDACION", Texto = r.Texto, Autor = ana,
            });
        var acciones = _almacen.Planes.Todos()
            .Where(p => p.Trimestre.Anio == _trimestre.Anio && p.Trimestre <= _trimestre && p.Justificacion.Length > 0)
            .SelectMany(DelPlan);
        return [.. recomendaciones, .. acciones];
    }

    private static IEnumerable<NotaPublicada> DelPlan(PlanAcciones plan)
    {
        var nota = new NotaPublicada
        {
            Orden = 2, ClaveIndicador = plan.Clave, Ejercicio = plan.Trimestre.Anio, Trimestre = plan.Trimestre.Numero,
            Tipo = "JUSTIFICACION", Texto = plan.Justificacion, Autor = plan.PuestoResponsable,
        };
        yield return nota;
        yield return nota with
        {
            Orden = 3, Tipo = "ACCION_DE_MEJORA", Texto = plan.AccionMejora, FechaCompromiso = plan.FechaCompromiso, Estatus = plan.Estatus,
        };
    }
}
