using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.14: the Analista accepts what the Enlace answered, or sends it back.</summary>
internal sealed class FormularioDeRevisionDeCorroboracion : Formulario
{
    public const string Observaciones = "observaciones";
    private const string Aceptar = "Aceptar";

    public override string Nombre => "revision-corroboracion";

    public override string Titulo => "Revisión de la corroboración";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new() { Nombre = Observaciones, Etiqueta = "Observaciones al Enlace", Tipo = TipoDeCampo.Parrafo, RequeridoCon = ["Devolver"] },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => [FormularioDeCorroboracion.Abiertas(caso)];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        caso.Almacen.Documentos.Lista(TipoDeDocumento.TablaRecibida, caso.Tarea.Periodo, caso.Tarea.Dependencia);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        if (comando.Resultado == Aceptar)
        {
            if (TablaCorregida(caso) is { } documento)
            {
                var envio = caso.Almacen.Envios.Buscar(caso.Dependencia, caso.Mes)!;
                caso.Almacen.Envios.Guardar(envio with { DocumentoId = documento });
            }
            else
            {
                Corroborar(caso);
            }
        }

        return Recepcion.Aceptar(Campos(caso), comando);
    }

    /// <summary>The workbook of the Enlace's last answer; null when it explained instead.</summary>
    private static string? TablaCorregida(CasoDeTarea caso) =>
        caso.Almacen.Tareas.DeInstancia(caso.Tarea.InstanciaId)
            .Last(t => t.Estado == EstadoTarea.Completada && FormularioDeTarea.Leer(t.FormularioJson).Nombre == "corroboracion")
            .DatosJson is { } datos ? (string?)JsonNode.Parse(datos)?[FormularioDeCorroboracion.Documento] : null;

    /// <summary>The values stay as they are; the next review does not ask again.</summary>
    private static void Corroborar(CasoDeTarea caso)
    {
        foreach (var pendiente in FormularioDeCorroboracion.Pendientes(caso).ToList())
        {
            caso.Almacen.Inconsistencias.Guardar(pendiente with
            {
                Estado = EstadoCorroboracion.Corroborada, Atendida = caso.Ahora, Por = caso.Quien,
            });
        }
    }
}
