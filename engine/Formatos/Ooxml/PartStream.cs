namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>
/// Hands a part on to the compressor in large pieces: a long one is never in memory whole, and the compressor, whose
/// result depends on how much it sees at a time, sees a usual one at once. It is not flushed, which would end a block.
/// </summary>
internal sealed class PartStream(Stream part) : Stream
{
    private const int Piece = 4 << 20;

    private readonly MemoryStream pending = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        pending.Write(buffer);
        if (pending.Length >= Piece)
        {
            HandOn();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            HandOn();
            part.Dispose();
            pending.Dispose();
        }

        base.Dispose(disposing);
    }

    private void HandOn()
    {
        part.Write(pending.GetBuffer().AsSpan(0, (int)pending.Length));
        pending.SetLength(0);
    }
}
