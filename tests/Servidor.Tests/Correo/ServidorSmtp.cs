using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

/// <summary>A real SMTP peer (npm smtp-server) in a process of its own; each mail is a line of JSON on its output.</summary>
internal sealed class ServidorSmtp : IDisposable
{
    private const string Programa = """
        const { SMTPServer } = require('smtp-server');
        const fallas = Number(process.argv[1] || 0);
        const cifrado = process.argv[2] === 'tls';
        let vistos = 0;
        const servidor = new SMTPServer({
          authOptional: true, disabledCommands: cifrado ? [] : ['STARTTLS'],
          onData(flujo, sesion, listo) {
            const partes = [];
            flujo.on('data', parte => partes.push(parte));
            flujo.on('end', () => {
              if (cifrado && !sesion.secure) { listo(Object.assign(new Error('Primero STARTTLS'), { responseCode: 530 })); return; }
              if (vistos++ < fallas) { listo(Object.assign(new Error('Intente luego'), { responseCode: 451 })); return; }
              console.log(Buffer.concat(partes).toString('base64'));
              listo();
            });
          },
        });
        servidor.listen(0, '127.0.0.1', () => console.log(servidor.server.address().port));
        process.stdin.on('end', () => process.exit(0)).resume();
        """;

    private readonly Process _proceso;
    private readonly List<string> _recibidos = [];

    /// <param name="fallas">How many mails it refuses before it takes one.</param>
    /// <param name="cifrado">Whether it offers STARTTLS, with a certificate that nobody vouches for, and takes mail only after it.</param>
    public ServidorSmtp(int fallas = 0, bool cifrado = false)
    {
        var raiz = SeguimientoDesempeno.Servidor.Anfitrion.CarpetaDelProducto.Encontrar().Ruta;
        var inicio = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = raiz,
            ArgumentList = { "-e", Programa, fallas.ToString(CultureInfo.InvariantCulture), cifrado ? "tls" : "" },
        };
        _proceso = Process.Start(inicio) ?? throw new InvalidOperationException("No se pudo iniciar node.");
        Puerto = int.Parse(_proceso.StandardOutput.ReadLine() ?? throw new InvalidOperationException("smtp-server no arrancó: ¿falta «npm ci»?"), CultureInfo.InvariantCulture);
        new Thread(Escuchar) { IsBackground = true }.Start();
    }

    public int Puerto { get; }

    /// <summary>Mails received, once there are so many (the peer answers before its line arrives).</summary>
    public IReadOnlyList<string> Recibidos(int cuantos)
    {
        lock (_recibidos)
        {
            while (_recibidos.Count < cuantos && Monitor.Wait(_recibidos, TimeSpan.FromSeconds(20)))
            {
            }

            return [.. _recibidos];
        }
    }

    public void Dispose()
    {
        _proceso.StandardInput.Close();
        _proceso.WaitForExit(TimeSpan.FromSeconds(10));
        _proceso.Dispose();
    }

    private void Escuchar()
    {
        while (_proceso.StandardOutput.ReadLine() is { } linea)
        {
            lock (_recibidos)
            {
                _recibidos.Add(Encoding.UTF8.GetString(Convert.FromBase64String(linea)));
                Monitor.PulseAll(_recibidos);
            }
        }
    }
}
