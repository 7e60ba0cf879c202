using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>A request as it was written, in the inbox or in the SEJ-PEP-24, turned into one that the rules can judge.</summary>
/// <param name="escrito">Values by the names of <see cref="CamposDeSolicitud"/>.</param>
/// <param name="deOficio">Whether the Dirección asks: the cause is then the note's, whatever is written.</param>
internal sealed class SolicitudEscrita(IReadOnlyDictionary<string, ValorEscrito> escrito, bool deOficio)
{
    private readonly List<Problema> _problemas = [];

    /// <summary>The request, or what has to be mended, each thing where it was written.</summary>
    public Lectura<SolicitudDeCambio?> Leer(string folio, string dependencia, DateOnly hoy, bool conSoporte, IAlmacen almacen)
    {
        var clave = Texto(CamposDeSolicitud.Clave).ToUpperInvariant();
        var campo = Requerir(CamposDeSolicitud.Campo, "dato de la ficha", PalabrasDeCambio.Campo);
        var tipo = escrito.ContainsKey(CamposDeSolicitud.Tipo)
            ? Requerir(CamposDeSolicitud.Tipo, "tipo de cambio", t => PalabrasDeCambio.Tipo(t))
            : campo?.Tipo;
        var causal = deOficio ? CausalDeCambio.Oficio : Requerir(CamposDeSolicitud.Causal, "causal del punto 7.38", t => PalabrasDeCambio.Causal(t));
        var desde = Requerir(CamposDeSolicitud.Desde, "trimestre como 2025-T3", t => PalabrasDeCambio.Periodo(t));
        if (_problemas.Count > 0 || campo is null || tipo is not { } t || causal is not { } c || desde is not { } d) return new(null, _problemas);

        var versiones = almacen.Fichas.Versiones(clave);
        if (AplicacionDeCambio.VigenteEn(versiones, d) is not { } ficha || ficha.DependenciaClave != dependencia)
        {
            return Rechazo(CamposDeSolicitud.Clave, "INDICADOR_AJENO", $"«{clave}» no es un indicador de la dependencia con ficha vigente en {d}");
        }

        var solicitud = new SolicitudDeCambio(
            folio, clave, t, c, campo.Clave, campo.Valor(ficha), Canonico(campo, ficha), d, conSoporte, EstatusDeSolicitud.Recibida, hoy, null, null)
        {
            Justificacion = Texto(CamposDeSolicitud.Justificacion),
        };
        var problemas = new ReglasDeCambio(versiones, almacen.Resultados.Congelado, hoy).Revisar(solicitud, deOficio).Select(Situar).ToList();
        return new(problemas.Any(p => p.Severidad == Severidad.Error) ? null : solicitud, problemas);
    }

    /// <summary>The value as the ficha will write it: a code in capitals, a number without thousands.</summary>
    private string Canonico(CampoDeFicha campo, FichaTecnica ficha)
    {
        var valor = Texto(CamposDeSolicitud.Valor);
        return campo.Tipo == TipoDeCambio.Baja && valor.Length == 0 ? Codigo.De(EstatusDeFicha.Baja)
            : campo.Poner(ficha, valor, new(ficha.Ejercicio, 1)).Valor is { } nueva ? campo.Valor(nueva)
            : valor;
    }

    private string Texto(string nombre) => escrito.GetValueOrDefault(nombre)?.Texto.Trim() ?? "";

    private T? Requerir<T>(string nombre, string que, Func<string, T?> leer)
    {
        var texto = Texto(nombre);
        var valor = leer(texto);
        if (valor is null) _problemas.Add(Problema(nombre, "DATO_INVALIDO", texto.Length == 0 ? $"Falta el {que}." : $"«{texto}» no es un {que}."));
        return valor;
    }

    private Lectura<SolicitudDeCambio?> Rechazo(string nombre, string codigo, string mensaje) => new(null, [Problema(nombre, codigo, mensaje)]);

    private Problema Problema(string nombre, string codigo, string mensaje) =>
        new(codigo, mensaje, escrito.GetValueOrDefault(nombre)?.Lugar ?? Lugar.Ninguno);

    /// <summary>The rules name columns of the data file; people see where they wrote the value.</summary>
    private Problema Situar(Problema problema)
    {
        var nombre = problema.Lugar.Campo switch
        {
            "clave_indicador" => CamposDeSolicitud.Clave,
            "causal" => CamposDeSolicitud.Causal,
            "campo" => CamposDeSolicitud.Campo,
            "aplica_desde" => CamposDeSolicitud.Desde,
            "justificacion" => CamposDeSolicitud.Justificacion,
            "soporte_adjunto" => "",
            _ => CamposDeSolicitud.Valor,
        };
        return problema with { Mensaje = Formatos.Palabras.Mayuscula(problema.Mensaje) + ".", Lugar = escrito.GetValueOrDefault(nombre)?.Lugar ?? Lugar.Ninguno };
    }
}
