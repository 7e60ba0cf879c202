using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Reads the ficha of a row.</summary>
internal static class LectorDeFicha
{
    private const int VariablesPorFicha = 3;

    /// <summary>The ficha, or null when a cell of it could not be read.</summary>
    public static FichaTecnica? Leer(FilaCsv fila, ComplementoDeFicha? complemento)
    {
        var clave = fila.Texto("clave_indicador");
        var ejercicio = fila.Anio();
        var lineaBaseAnio = fila.EnteroOpcional("linea_base_anio");
        var medio = fila.Texto("medio_verificacion");
        var formula = LeerFormula(fila);
        var ficha = new FichaTecnica
        {
            ClaveIndicador = clave,
            Ejercicio = ejercicio,
            Version = fila.Entero("version"),
            VigenteDesde = fila.FechaOpcional("vigente_desde") ?? complemento?.VigenteDesde ?? new DateOnly(ejercicio, 1, 1),
            DependenciaClave = fila.Texto("dependencia_clave"),
            Dependencia = fila.Texto("dependencia"),
            TipoEnte = fila.Catalogo<TipoEnte>("tipo_ente"),
            UnidadResponsable = fila.Texto("unidad_responsable"),
            PuestoResponsable = fila.Texto("puesto_responsable"),
            ProgramaClave = fila.Texto("programa_clave"),
            Programa = fila.Texto("programa"),
            NivelMir = fila.Catalogo<NivelMir>("nivel_mir"),
            ObjetivoInstitucional = complemento?.ObjetivoInstitucional ?? "",
            Nombre = fila.Texto("nombre"),
            Definicion = fila.Texto("definicion"),
            Tipo = fila.Catalogo<TipoIndicador>("tipo"),
            Dimension = fila.Catalogo<Dimension>("dimension"),
            Frecuencia = fila.Catalogo<Frecuencia>("frecuencia"),
            PrimerAnio = complemento?.PrimerAnio ?? lineaBaseAnio ?? ejercicio,
            Captura = fila.Catalogo<ModoDeCaptura>("captura"),
            Sentido = fila.Catalogo<Sentido>("sentido"),
            UnidadMedida = fila.Texto("unidad_medida"),
            Metodo = fila.Catalogo<MetodoDeCalculo>("metodo"),
            Formula = formula!,
            Variables = LeerVariables(fila, complemento),
            LineaBaseValor = fila.NumeroOpcional("linea_base_valor"),
            LineaBaseAnio = lineaBaseAnio,
            MetaAnual = fila.NumeroOpcional("meta_anual"),
            Metas = new MetasCalendarizadas(
                fila.NumeroOpcional("meta_t1"), fila.NumeroOpcional("meta_t2"), fila.NumeroOpcional("meta_t3"), fila.NumeroOpcional("meta_t4")),
            TipoDeMeta = fila.Catalogo<TipoDeMeta>("tipo_meta"),
            Umbrales = new Umbrales(
                fila.Numero("umbral_amarillo_min"), fila.Numero("umbral_verde_min"), fila.Numero("umbral_verde_max")),
            Regla = complemento?.Regla ?? ReglaDeCumplimiento.D1,
            Tolerancia = complemento?.Tolerancia,
            MedioVerificacion = medio,
            FuenteInformacion = complemento?.FuenteInformacion ?? medio,
            Supuesto = fila.Texto("supuesto"),
            InteresPublico = complemento?.InteresPublico ?? false,
            Pmd = complemento?.Pmd,
            Ods = LeerOds(fila),
            Estatus = fila.Catalogo<EstatusDeFicha>("estatus"),
        };
        return fila.ConErrores ? null : ficha;
    }

    private static Formula? LeerFormula(FilaCsv fila)
    {
        var lectura = Formula.Leer(fila.Texto("formula"));
        if (fila.Opcional("formula") is not null)
        {
            foreach (var problema in lectura.Problemas) fila.Agregar(problema);
        }

        return lectura.Valor;
    }

    private static List<VariableDeFicha> LeerVariables(FilaCsv fila, ComplementoDeFicha? complemento)
    {
        var variables = new List<VariableDeFicha>();
        for (var n = 1; n <= VariablesPorFicha; n++)
        {
            if (fila.Opcional($"v{n}_nombre") is not { } nombre) continue;
            var limites = complemento?.Limites[n - 1];
            variables.Add(new VariableDeFicha(
                $"V{n}",
                nombre,
                fila.Texto($"v{n}_unidad"),
                fila.Catalogo<Agregacion>($"v{n}_agregacion"),
                limites?.Entero ?? false,
                limites?.Minimo,
                limites?.Maximo));
        }

        return variables;
    }

    private static List<int> LeerOds(FilaCsv fila)
    {
        var ods = new List<int>();
        foreach (var parte in (fila.Opcional("ods") ?? "").Split([';', ' ', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(parte, out var numero) && numero is >= 1 and <= 17) ods.Add(numero);
            else fila.Fallar("ods", "ODS_INVALIDO", $"«{parte}» no es un Objetivo de Desarrollo Sostenible, del 1 al 17");
        }

        return ods;
    }
}
