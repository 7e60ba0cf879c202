using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>Step 7.38: the Coordinación analyses whether the change is viable. What the criteria bar cannot be approved.</summary>
internal sealed class FormularioDeAnalisis : Formulario
{
    public const string Aprobar = "Aprobar";
    public const string ProponerRechazo = "Proponer rechazo";

    public override string Nombre => "analisis-de-cambio";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        CamposDeLaSolicitud.Desde(caso, Cambio(caso).Solicitud.AplicaDesde) with { RequeridoCon = [Aprobar] },
        new()
        {
            Nombre = "motivo", Etiqueta = "Análisis y motivo", Tipo = TipoDeCampo.Parrafo, RequeridoCon = [ProponerRechazo],
            Ayuda = "Si propone el rechazo, diga qué falta: la dependencia lo leerá tal cual.",
        },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var cambio = Cambio(caso);
        return [TablasDeCambio.DeLaSolicitud(cambio), TablasDeCambio.DeCriterios(caso, cambio), .. TablasDeCambio.DeMetas(caso, cambio), .. TablasDeCambio.DeOpiniones(caso, cambio)];
    }

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso)
    {
        var previa = Cambio(caso).Solicitud.ReingresoDe;
        return [.. Expediente.Documentos(caso.Almacen, caso.Tarea.Periodo), .. previa is null ? [] : Expediente.Documentos(caso.Almacen, previa)];
    }

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var cambio = Cambio(caso);
        if (comando.Resultado != Aprobar)
        {
            caso.Almacen.Cambios.Guardar(cambio with { Solicitud = cambio.Solicitud with { Motivo = comando.Campo("motivo") } });
            return Recepcion.Aceptar(Campos(caso), comando);
        }

        var aprobado = cambio with { Solicitud = cambio.Solicitud with { AplicaDesde = Trimestre.Parse(comando.Campo(CamposDeSolicitud.Desde)!) } };
        var problemas = TablasDeCambio.Revisar(caso, aprobado);
        if (problemas.Any(p => p.Severidad == Severidad.Error))
        {
            return Recepcion.Rechazar([.. problemas.Select(p => p with { Mensaje = Palabras.Mayuscula(p.Mensaje) + ".", Lugar = Lugar.Ninguno })]);
        }

        caso.Almacen.Cambios.Guardar(aprobado with
        {
            Solicitud = aprobado.Solicitud.Pasar(EstatusDeSolicitud.Aprobada) with { FechaResolucion = caso.Hoy, Motivo = comando.Campo("motivo") },
            Resuelta = caso.Ahora,
            ResueltaPor = caso.Quien,
        });
        return Recepcion.Aceptar(Campos(caso), comando) with { Nota = $"Se aprobó {cambio.Folio}." };
    }

    private static CambioSolicitado Cambio(CasoDeTarea caso) => Expediente.Buscar(caso.Almacen, caso.Tarea.Periodo);
}
