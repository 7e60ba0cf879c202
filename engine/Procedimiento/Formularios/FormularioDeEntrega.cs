using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.11: the Enlace delivers the month's workbook and gets an acknowledgement, in time or not.</summary>
internal sealed class FormularioDeEntrega : Formulario
{
    public const string Archivo = "tabla";

    public override string Nombre => "entrega";

    public override string Titulo => "Entrega de la tabla de datos";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Archivo, Etiqueta = "Tabla de datos (xlsx)", Tipo = TipoDeCampo.Archivo, Requerido = true,
            Ayuda = "El mismo libro que se le envió, con los valores capturados.",
        },
    ];

    /// <summary>The table as it is now: a change of indicator may have replaced the one that was mailed (step 7.42).</summary>
    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
        [.. caso.Almacen.Documentos.Lista(TipoDeDocumento.TablaEnviada, caso.Tarea.Periodo, caso.Tarea.Dependencia).TakeLast(1)];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var ventana = caso.Almacen.VentanaDe(caso.Dependencia, caso.Mes, caso.Servicios.Plazos.Calendario);
        return
        [
            new TablaDeVista("Plazos", ["Plazo", "Fecha"],
            [
                ["La ventana abre", NombresDeCalendario.Completa(ventana.Abre)],
                ["Fecha límite", NombresDeCalendario.Completa(ventana.FechaLimite)],
                .. ventana.FechaProrrogada is { } prorrogada ? (IReadOnlyList<string>[])[["Con prórroga", NombresDeCalendario.Completa(prorrogada)]] : [],
                ["Corte del mes", NombresDeCalendario.Completa(ventana.Corte)],
            ]),
        ];
    }

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var archivo = comando.Archivo(Archivo)!;
        var lectura = caso.Servicios.TablaDe(caso.Almacen, caso.Dependencia, caso.Mes).Leer(archivo.Contenido, archivo.Nombre);
        if (lectura.Valor is not { } tabla)
        {
            return Recepcion.Rechazar(lectura.Problemas);
        }

        var documento = caso.Almacen.Guardar(
            TipoDeDocumento.TablaRecibida, archivo.Nombre, ArchivoDeDocumentos.Xlsx, archivo.Contenido,
            caso.Tarea.Periodo, caso.Dependencia, caso.Ahora, $"RECIBIDO {caso.Quien}");
        var ventana = caso.Almacen.VentanaDe(caso.Dependencia, caso.Mes, caso.Servicios.Plazos.Calendario);
        var envio = caso.Almacen.Envios.Buscar(caso.Dependencia, caso.Mes)! with
        {
            Estatus = ventana.Clasificar(caso.Ahora),
            FechaProrrogada = ventana.FechaProrrogada,
            Recibido = caso.Ahora,
            DocumentoId = documento.Id,
            Folio = $"ENT-{caso.Mes}-{caso.Dependencia}",
            InstanciaId = caso.Tarea.InstanciaId,
        };
        caso.Almacen.Envios.Guardar(envio);
        var vacios = tabla.Vacios.Count();
        EnviarAcuse(caso, envio, documento, vacios);
        return new Recepcion(lectura.Problemas, new()
        {
            ["documento"] = documento.Id, ["sha256"] = documento.Sha256, ["estatus"] = Desempeno.Codigo.De(envio.Estatus), ["folio"] = envio.Folio, ["vacios"] = vacios,
        })
        {
            Documentos = [documento],
            Nota = $"Recibida {EnPalabras(envio.Estatus)}, folio {envio.Folio}{(vacios == 0 ? "" : $", con {vacios} celdas sin dato")}.",
        };
    }

    private static void EnviarAcuse(CasoDeTarea caso, EnvioDelMes envio, Documento documento, int vacios) =>
        caso.Servicios.Enviar(caso.Almacen, caso.Ahora, new Envio("acuse-entrega", "ENL", caso.Tarea.Periodo, caso.Dependencia)
        {
            Datos = new()
            {
                ["folio"] = envio.Folio,
                ["periodo"] = FormatoMexicano.Periodo(caso.Mes),
                ["dependencia"] = caso.Servicios.Organigrama.NombreDeDependencia(caso.Dependencia),
                ["momento"] = $"{NombresDeCalendario.Completa(caso.Hoy)}, {TimeZoneInfo.ConvertTime(caso.Ahora, HoraDeMonterrey.Zona):HH:mm} horas",
                ["estatus"] = EnPalabras(envio.Estatus),
                ["archivo"] = documento.Nombre,
                ["sha256"] = documento.Sha256,
                ["vacios"] = vacios == 0 ? null : vacios,
            },
        });

    private static string EnPalabras(EstatusDeEnvio estatus) => estatus switch
    {
        EstatusDeEnvio.EnTiempo => "en tiempo",
        EstatusDeEnvio.Prorroga => "con prórroga",
        EstatusDeEnvio.Extemporanea => "de manera extemporánea",
        _ => throw new ArgumentOutOfRangeException(nameof(estatus)),
    };
}
