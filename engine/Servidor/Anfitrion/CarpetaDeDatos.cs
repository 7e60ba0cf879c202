namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>The folder that holds everything that changes while the system lives (option <c>--datos</c>).</summary>
internal sealed class CarpetaDeDatos
{
    /// <summary>File of the SQLite database.</summary>
    public const string NombreDeLaBase = "seguimiento.db";

    /// <summary>Names the folder; it is created with its subfolders if absent.</summary>
    public CarpetaDeDatos(string ruta)
    {
        Ruta = Path.GetFullPath(ruta);
        foreach (var carpeta in new[] { Ruta, Publicaciones, Correo, Claves })
        {
            Directory.CreateDirectory(carpeta);
        }
    }

    public string Ruta { get; }

    public string BaseDeDatos => Path.Combine(Ruta, NombreDeLaBase);

    public string Publicaciones => Path.Combine(Ruta, "publicaciones");

    /// <summary>The generated site. It appears when it is first served or published.</summary>
    public string Portal => Path.Combine(Ruta, "portal");

    public string Correo => Path.Combine(Ruta, "correo");

    /// <summary>Keys that seal cookies and forms; whoever has them can forge a session.</summary>
    public string Claves => Path.Combine(Ruta, "claves");
}
