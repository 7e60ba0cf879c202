using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Desempeno.Programas;
using SeguimientoDesempeno.Formatos.Diagnosticos;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Formatos.Programas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Ejercicio;

/// <summary>What a dependency hands in for a year (step 7.3): read and checked first, stored only when it has no errors.</summary>
internal sealed class EntregaDelEjercicio(CasoDeTarea caso)
{
    private readonly FichasDelEjercicio _fichas = new(caso.Almacen, caso.Ejercicio);
    private readonly List<Problema> _problemas = [];
    private readonly List<Documento> _documentos = [];

    public DiagnosticoDelEjercicio Registro { get; private set; } = caso.Almacen.Diagnosticos.Buscar(caso.Ejercicio, caso.Dependencia)
        ?? throw new InvalidOperationException($"No se ha solicitado el diagnóstico de {caso.Dependencia} para {caso.Ejercicio}.");

    public IReadOnlyList<Problema> Problemas => _problemas;

    public IReadOnlyList<Documento> Documentos => _documentos;

    public bool TieneErrores => _problemas.Any(p => p.Severidad == Severidad.Error);

    /// <summary>Fichas that the dependency has this year: the diagnóstico says what becomes of each.</summary>
    public IReadOnlyList<FichaTecnica> Base => _fichas.Base(caso.Dependencia);

    /// <summary>Fichas handed in, or those imported before.</summary>
    public IReadOnlyList<FichaTecnica> EnTramite { get; private set; } = caso.Almacen.FichasEnTramite.DeDependencia(caso.Ejercicio, caso.Dependencia);

    /// <summary>The SEJ-PEP-22 as a workbook.</summary>
    public void Leer(ArchivoRecibido archivo)
    {
        var lectura = LibroDeDiagnostico.Leer(archivo.Contenido, archivo.Nombre);
        _problemas.AddRange(lectura.Problemas);
        if (lectura.Valor is { } diagnostico)
        {
            Tomar(diagnostico, archivo.Nombre, archivo.Contenido, $"RECIBIDO {caso.Quien}");
        }
    }

    /// <summary>The SEJ-PEP-22 as it was written in the inbox.</summary>
    public void Escribir(Diagnostico diagnostico)
    {
        var libro = caso.LibroVacio(Base) with { Contenido = diagnostico };
        Tomar(diagnostico, libro.NombreDeArchivo, libro.Escribir(), $"RECIBIDO {caso.Quien}");
    }

    /// <summary>MIR, POA and fichas; what was not sent now counts as it was sent before.</summary>
    public void Leer(ArchivoRecibido? mir, ArchivoRecibido? poa, ArchivoRecibido? fichas)
    {
        if (fichas is not null)
        {
            var lectura = CargaDeFichas.Leer(fichas.Contenido, fichas.Nombre, caso.Ejercicio);
            _problemas.AddRange(lectura.Problemas);
            EnTramite = [.. lectura.Valor.Select(Seguir)];
        }

        var renglones = Leer(mir, Registro.MirId, MatrizDeIndicadores.Leer);
        var actividades = Leer(poa, Registro.PoaId, ProgramaOperativo.Leer);
        _problemas.AddRange(RevisionDelEjercicio.Revisar(EnTramite, caso.Dependencia, caso.Ejercicio, _fichas.DadasDeBaja)
            .Select(p => p.Problema with { Lugar = new Lugar(fichas?.Nombre, Campo: $"{p.Ficha.ClaveIndicador} {p.Problema.Lugar.Campo}") }));
        _problemas.AddRange(Congruencia.Revisar(EnTramite, renglones, actividades));
        if (EnTramite.Count == 0)
        {
            _problemas.Add(new Problema("SIN_FICHAS", "Suba al menos una ficha técnica.", new Lugar(Campo: "Fichas técnicas")));
        }

        if (TieneErrores) return;
        Registro = Registro with
        {
            MirId = Guardar(TipoDeDocumento.MatrizDeIndicadores, mir) ?? Registro.MirId,
            PoaId = Guardar(TipoDeDocumento.ProgramaOperativo, poa) ?? Registro.PoaId,
            FichasId = Guardar(TipoDeDocumento.FichasTecnicas, fichas) ?? Registro.FichasId,
        };
        caso.Almacen.FichasEnTramite.Reemplazar(caso.Ejercicio, caso.Dependencia, EnTramite);
    }

    /// <summary>Keeps what was handed in, in its new state.</summary>
    public void Guardar(EstatusDeDiagnostico estatus) =>
        caso.Almacen.Diagnosticos.Guardar(Registro = Registro with { Estatus = estatus, Recibido = caso.Ahora });

    /// <summary>A ficha equal to the one before is that one; another keeps the number from which it comes.</summary>
    private FichaTecnica Seguir(FichaTecnica ficha) => _fichas.Anterior(ficha.ClaveIndicador) switch
    {
        null => ficha with { Version = 0 },
        var anterior when CargaDeFichas.Iguales(anterior, ficha) => anterior with { Estatus = EstatusDeFicha.EnValidacion },
        var anterior => ficha with { Version = anterior.Version },
    };

    private void Tomar(Diagnostico diagnostico, string nombre, byte[] contenido, string origen)
    {
        _problemas.AddRange(RevisionDeDiagnostico.Revisar(diagnostico, [.. Base.Select(f => f.ClaveIndicador)]));
        if (TieneErrores) return;
        var documento = Guardar(TipoDeDocumento.Diagnostico, nombre, ArchivoDeDocumentos.Xlsx, contenido, origen);
        Registro = Registro with { Contenido = diagnostico, DocumentoId = documento.Id };
    }

    private IReadOnlyList<T> Leer<T>(ArchivoRecibido? archivo, string? guardado, Func<byte[], string, Lectura<IReadOnlyList<T>>> leer)
    {
        if (archivo is not null)
        {
            var lectura = leer(archivo.Contenido, archivo.Nombre);
            _problemas.AddRange(lectura.Problemas);
            return lectura.Valor;
        }

        return guardado is null ? [] : leer(caso.Almacen.Documentos.Contenido(guardado)!, guardado).Valor;
    }

    private string? Guardar(string tipo, ArchivoRecibido? archivo) => archivo is null ? null
        : Guardar(tipo, archivo.Nombre, EsTexto(archivo) ? "text/csv" : ArchivoDeDocumentos.Xlsx, archivo.Contenido, $"RECIBIDO {caso.Quien}").Id;

    private Documento Guardar(string tipo, string nombre, string mime, byte[] contenido, string origen)
    {
        var documento = caso.Almacen.Guardar(tipo, nombre, mime, contenido, caso.Tarea.Periodo, caso.Dependencia, caso.Ahora, origen);
        _documentos.Add(documento);
        return documento;
    }

    private static bool EsTexto(ArchivoRecibido archivo) => archivo.Nombre.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
