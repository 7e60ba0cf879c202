using Dapper;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <summary>A query of definitions as SQL.</summary>
internal static class DefinitionConditions
{
    public static (string Sql, DynamicParameters Values) Of(DefinitionQuery query)
    {
        var values = new DynamicParameters();
        var sql = query.Versions switch
        {
            VersionSelection.Latest => " and is_latest = true",
            VersionSelection.Published => " and is_published = true",
            VersionSelection.LatestOrPublished => " and (is_latest = true or is_published = true)",
            VersionSelection.LatestAndPublished => " and is_latest = true and is_published = true",
            VersionSelection.Draft => " and is_published = false",
            _ => "",
        };
        if (query.Number is { } number)
        {
            sql += " and version = @number";
            values.Add("number", (long)number);
        }

        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            sql += " and search_key like @search escape '\\'";
            values.Add("search", Containing(DefinitionTexts.Key(query.Search.Trim())));
        }

        if (query.IsSystem is { } isSystem)
        {
            sql += isSystem ? " and is_system = true" : " and is_system = false";
        }

        return (sql + Among("definition_id", query.DefinitionIds, values) + Among("id", query.VersionIds, values), values);
    }

    /// <summary>A pattern for texts that contain this one.</summary>
    public static string Containing(string text) =>
        "%" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    private static string Among(string column, IReadOnlyList<string>? allowed, DynamicParameters values)
    {
        if (allowed is null)
        {
            return "";
        }

        for (var index = 0; index < allowed.Count; index++)
        {
            values.Add($"{column}{index}", allowed[index]);
        }

        return allowed.Count == 0 ? " and 1 = 0" : $" and {column} in ({string.Join(", ", allowed.Select((_, index) => $"@{column}{index}"))})";
    }
}
