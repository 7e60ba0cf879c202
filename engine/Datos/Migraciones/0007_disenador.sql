-- What the designer asks for: sessions closed before their time, and the instance list in any order without reading it whole.

create table sesion_cerrada (
    id {texto} not null primary key,
    vence {momento} not null
) {sin_rowid};

-- One index with all that a list shows, filters and sorts by: whatever is asked for is answered from it, and the states stay unread.
create index workflow_instance_list on workflow_instance (
    definition_id, status, sub_status, incident_count, version, correlation_id, name, created_at, updated_at, finished_at,
    definition_version_id, id, number);
