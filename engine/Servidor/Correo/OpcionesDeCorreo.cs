namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Section <c>Correo</c> of the configuration (environment: <c>Correo__Servidor</c>, <c>Correo__Puerto</c>…).</summary>
internal sealed class OpcionesDeCorreo
{
    /// <summary>Mail server; empty leaves mails as files.</summary>
    public string Servidor { get; set; } = "";

    /// <summary>Port; 587 is that of submission with STARTTLS.</summary>
    public int Puerto { get; set; } = 587;

    public string Usuario { get; set; } = "";

    public string Contrasena { get; set; } = "";

    /// <summary>Sender of every mail.</summary>
    public string De { get; set; } = "seguimiento@municipio.example";

    /// <summary>STARTTLS; only a server on the same machine can do without.</summary>
    public bool Cifrado { get; set; } = true;

    public bool PorSmtp => Servidor.Length > 0;
}
