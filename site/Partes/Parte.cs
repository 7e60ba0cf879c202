namespace SeguimientoDesempeno.Sitio.Partes;

/// <summary>A piece that several pages share; it learns from the page around it where its links start.</summary>
public abstract class Parte : Componente;
