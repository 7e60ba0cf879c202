using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <content>Waiting: the bookmarks of this execution.</content>
public sealed partial class ActivityContext
{
    internal int BookmarkCount { get; private set; }

    /// <summary>The bookmarks of this execution, oldest first.</summary>
    public IReadOnlyList<Bookmark> Bookmarks => BookmarkCount == 0 ? [] : Instance.Bookmarks.FindAll(bookmark => bookmark.Owner == this);

    /// <summary>The id that the next bookmark will have.</summary>
    internal string NextBookmarkId => Bookmark.IdOf(InstanceId, Instance.LastBookmark + 1);

    /// <summary>
    /// Waits. <paramref name="stimulus"/> (plain data) tells what for; <paramref name="dueAt"/> fires it by itself (resumed with
    /// a null payload); <paramref name="tag"/> is the activity's own mark, kept in the store.
    /// </summary>
    public Bookmark CreateBookmark(
        string? name = null, object? stimulus = null, DateTimeOffset? dueAt = null, string? tag = null, bool autoBurn = true)
    {
        var bookmark = new Bookmark(this, ++Instance.LastBookmark, name ?? Activity.Type, stimulus, Now)
        {
            DueAt = dueAt,
            Tag = tag,
            AutoBurn = autoBurn,
        };
        AddBookmark(bookmark);
        return bookmark;
    }

    /// <summary>Stops waiting for one thing.</summary>
    public void RemoveBookmark(Bookmark bookmark)
    {
        ArgumentNullException.ThrowIfNull(bookmark);
        if (Instance.Bookmarks.Remove(bookmark))
        {
            BookmarkCount--;
            Instance.Forget(bookmark);
        }
    }

    /// <summary>Stops waiting for anything.</summary>
    public void RemoveBookmarks()
    {
        for (var index = 0; BookmarkCount > 0 && index < Instance.Bookmarks.Count;)
        {
            if (Instance.Bookmarks[index] is var bookmark && bookmark.Owner == this)
            {
                RemoveBookmark(bookmark);
            }
            else
            {
                index++;
            }
        }
    }

    /// <summary>Changes the moment at which a bookmark fires by itself.</summary>
    public void MoveDue(Bookmark bookmark, DateTimeOffset? dueAt)
    {
        ArgumentNullException.ThrowIfNull(bookmark);
        if (bookmark.DueAt != dueAt)
        {
            Instance.Forget(bookmark);
            bookmark.DueAt = dueAt;
            bookmark.IsStored = false;
        }
    }

    /// <summary>Resumes a bookmark, of this instance or another, in a burst of its own once this one has committed.</summary>
    public void ResumeLater(string bookmarkId, object? payload = null) => Instance.Outbox.Add(Messages.Resume(bookmarkId, payload));

    internal void AddBookmark(Bookmark bookmark)
    {
        Instance.Bookmarks.Add(bookmark);
        BookmarkCount++;
    }
}
