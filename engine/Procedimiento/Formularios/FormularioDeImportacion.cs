using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Fichas;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>
/// Before 7.6: the Analista imports fichas that exist elsewhere, of several dependencies at once. Each Enlace finds them in
/// the own task, to complete and confirm.
/// </summary>
internal sealed class FormularioDeImportacion : Formulario
{
    private const string Fichas = "fichas";

    public override string Nombre => "importar-fichas";

    public override string Titulo => "Importación de fichas";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Fichas, Etiqueta = "Fichas técnicas, SEJ-PEP-23 (xlsx o csv)", Tipo = TipoDeCampo.Archivo, Requerido = true,
            Ayuda = "Un renglón por indicador, de una o varias dependencias.",
        },
    ];

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var archivo = comando.Archivo(Fichas)!;
        var lectura = CargaDeFichas.Leer(archivo.Contenido, archivo.Nombre, caso.Ejercicio);
        var porDependencia = lectura.Valor.GroupBy(f => f.DependenciaClave).ToList();
        var bajas = new FichasDelEjercicio(caso.Almacen, caso.Ejercicio);
        List<Problema> problemas =
        [
            .. lectura.Problemas,
            .. porDependencia.SelectMany(g => RevisionDelEjercicio.Revisar([.. g], g.Key, caso.Ejercicio, bajas.DadasDeBaja)
                .Select(p => p.Problema with { Lugar = new Lugar(archivo.Nombre, Campo: $"{p.Ficha.ClaveIndicador} {p.Problema.Lugar.Campo}") })),
            .. porDependencia.Select(g => Rechazo(caso, g.Key, archivo.Nombre)).OfType<Problema>(),
        ];
        if (lectura.Valor.Count == 0) problemas.Add(new Problema("SIN_FICHAS", "El archivo no tiene fichas.", new Lugar(archivo.Nombre)));
        if (problemas.Any(p => p.Severidad == Severidad.Error)) return Recepcion.Rechazar(problemas);

        foreach (var grupo in porDependencia)
        {
            caso.Almacen.FichasEnTramite.Reemplazar(
                caso.Ejercicio, grupo.Key, [.. grupo.Select(f => f with { Version = bajas.Anterior(f.ClaveIndicador)?.Version ?? 0 })]);
        }

        return new Recepcion(problemas, new() { ["fichas"] = lectura.Valor.Count }) { Nota = $"Se importaron {lectura.Valor.Count} fichas de {porDependencia.Count} dependencias." };
    }

    private static Problema? Rechazo(CasoDeTarea caso, string dependencia, string archivo) =>
        caso.Servicios.Organigrama.Buscar(dependencia) is null
            ? new Problema("DEPENDENCIA_DESCONOCIDA", $"La dependencia {dependencia} no está en el catálogo del municipio.", new Lugar(archivo))
        : caso.Almacen.Diagnosticos.Buscar(caso.Ejercicio, dependencia)?.Estatus == EstatusDeDiagnostico.Validado
            ? new Problema("YA_VALIDADA", $"Las fichas de {dependencia} ya están validadas; para cambiarlas use la solicitud de cambio.", new Lugar(archivo))
        : null;
}
