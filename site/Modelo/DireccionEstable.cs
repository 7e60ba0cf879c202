namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A kind of address that the portal promises to keep.</summary>
/// <param name="Patron">With the parts that vary between braces: <c>indicadores/{clave}/</c>.</param>
/// <param name="Contenido">What answers there.</param>
public sealed record DireccionEstable(string Patron, string Contenido)
{
    /// <summary>Every address of the portal is of one of these kinds; none is ever taken out or given another meaning.</summary>
    public static IReadOnlyList<DireccionEstable> Todas { get; } =
    [
        new("", "Inicio: el último trimestre publicado"),
        new("indicadores/", "Todos los indicadores"),
        new("indicadores/semaforo/{semáforo}/", "Indicadores con un semáforo"),
        new("indicadores/dependencia/{dependencia}/", "Indicadores de una dependencia"),
        new("indicadores/eje/{eje}/", "Indicadores de un eje del Plan Municipal de Desarrollo"),
        new("indicadores/ods/{número}/", "Indicadores de un Objetivo de Desarrollo Sostenible"),
        new("indicadores/{clave}/", "Un indicador"),
        new("indicadores/{clave}/{trimestre}/", "Cómo se obtuvo una cifra"),
        new("indicadores/{clave}/{clave}.csv", "Resultados de un indicador (CSV)"),
        new("indicadores/{clave}/{clave}.excel.csv", "Resultados de un indicador (CSV que Excel abre con acentos)"),
        new("indicadores/{clave}/{clave}.xlsx", "Resultados, valores y ficha de un indicador (hoja de cálculo)"),
        new("indicadores/{clave}/{clave}.json", "Todo lo publicado de un indicador (JSON)"),
        new("indicadores/{clave}/{clave}.svg", "Gráfica de un indicador"),
        new("dependencias/", "Dependencias y entidades"),
        new("dependencias/{dependencia}/", "Una dependencia"),
        new("programas/", "Programas presupuestarios"),
        new("programas/{programa}/", "Un programa"),
        new("ejes/", "Ejes del Plan Municipal de Desarrollo y Objetivos de Desarrollo Sostenible"),
        new("trimestres/", "Trimestres publicados"),
        new("trimestres/{trimestre}/", "Un trimestre, con sus documentos y sus huellas"),
        new("trimestres/{trimestre}/resultados/", "Todos los resultados de un trimestre"),
        new("trimestres/{trimestre}/cambios/", "Indicadores que cambiaron de semáforo en un trimestre"),
        new("rezago/", "Indicadores en rezago en el último trimestre"),
        new("rezago/{trimestre}/", "Indicadores en rezago en un trimestre"),
        new("transparencia/articulo-95/", "Formatos del artículo 95"),
        new("procedimiento/", "El procedimiento, paso a paso"),
        new("buscar/", "Búsqueda"),
        new("buscar/{letra}/", "Índice alfabético"),
        new("datos/", "Datos abiertos"),
        new("datos/direcciones/", "Esta promesa"),
        new("datos/verificar/", "Cómo comprobar lo publicado"),
        new("datos/verificar/verificar.sh", "Programa que comprueba toda la cadena"),
        new("datos/verificar/archivos.txt", "Lista de todos los archivos publicados"),
        new("datos/{tabla}.csv", "Una tabla completa (CSV)"),
        new("datos/{tabla}.excel.csv", "Una tabla completa (CSV que Excel abre con acentos)"),
        new("datos/{tabla}.xlsx", "Una tabla completa (hoja de cálculo)"),
        new("datos/resultados-{trimestre}.csv", "Resultados de un trimestre (CSV)"),
        new("datos/resultados-{trimestre}.excel.csv", "Resultados de un trimestre (CSV que Excel abre con acentos)"),
        new("datos/resultados-{trimestre}.xlsx", "Resultados de un trimestre (hoja de cálculo)"),
        new("datos/datapackage.json", "Paquete de datos Frictionless con su diccionario"),
        new("datos/catalogo.json", "Catálogo DCAT (JSON-LD)"),
        new("publicaciones/{publicación}/manifiesto.json", "Manifiesto de una publicación"),
        new("publicaciones/{publicación}/SHA256SUMS.txt", "Huellas de una publicación"),
        new("publicaciones/{publicación}/{archivo}", "Archivo de una publicación, tal como salió"),
        new("publicaciones.xml", "Avisos de publicación (Atom)"),
        new("sitemap.xml", "Mapa del sitio"),
        new("{página}/", "Una página escrita por el municipio"),
    ];
}
