#pragma warning disable CS1591 // Members are the codes of SEJ-PEP-23 and mean what they say; each type is documented.
namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Central office or decentralised body (paramunicipal).</summary>
public enum TipoEnte { Dependencia, Entidad }

/// <summary>Planning instrument that an indicator comes from (step 7.1).</summary>
public enum Instrumento { ProgramaPresupuestario, Pmd, ProgramaSectorial, ProgramaInstitucional, Poa, Otro }

/// <summary>Level of the Matriz de Indicadores para Resultados.</summary>
public enum NivelMir { Fin, Proposito, Componente, Actividad }

/// <summary>Kind of indicator (section III of the procedure).</summary>
public enum TipoIndicador { Estrategico, Gestion }

/// <summary>Dimension that an indicator measures.</summary>
public enum Dimension { Eficacia, Eficiencia, Calidad, Economia }

/// <summary>Whether variables are asked for every month or only in the due months of the frequency.</summary>
public enum ModoDeCaptura { Mensual, PorFrecuencia }

/// <summary>Direction of improvement.</summary>
public enum Sentido { Ascendente, Descendente, Nominal }

/// <summary>Family of the formula.</summary>
public enum MetodoDeCalculo { Porcentaje, TasaVariacion, Razon, Promedio, Tasa, Indice, Conteo, Diferencia }

/// <summary>How the monthly values of a variable fold into one (decision 0003).</summary>
public enum Agregacion { Suma, Promedio, Ultimo, Maximo, Minimo }

/// <summary>Whether a quarter's goal includes the quarters before it, or is the level expected at that cut.</summary>
public enum TipoDeMeta { Acumulada, Nivel }

/// <summary>Life of a ficha.</summary>
public enum EstatusDeFicha { Borrador, EnValidacion, Observada, Validada, Vigente, Baja }

/// <summary>Formula of compliance: the municipality's default D1 or one chosen in the ficha (decision 0003).</summary>
public enum ReglaDeCumplimiento { D1, Inversa, LineaBase, Banda }
