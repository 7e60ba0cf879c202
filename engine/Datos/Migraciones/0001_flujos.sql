-- The workflow runtime's records (Workflows.Hosting.IWorkflowStore).

create table workflow_definition (
    id {texto} not null primary key,
    definition_id {texto} not null,
    version {entero} not null,
    name {texto},
    is_latest {logico} not null,
    is_published {logico} not null,
    created_at {momento} not null,
    json {texto} not null
);
create index workflow_definition_version on workflow_definition (definition_id, version);

-- number is the order of creation: ids and, on a simulated clock, moments do not tell it.
create table workflow_instance (
    number {autonumero},
    id {texto} not null unique,
    definition_id {texto} not null,
    definition_version_id {texto} not null,
    version {entero} not null,
    status {texto} not null,
    sub_status {texto} not null,
    correlation_id {texto},
    name {texto},
    parent_instance_id {texto},
    incident_count {entero} not null,
    created_at {momento} not null,
    updated_at {momento} not null,
    finished_at {momento},
    revision {entero} not null,
    state {texto} not null
);
create index workflow_instance_running on workflow_instance (definition_id, correlation_id) where status = 'Running';
create index workflow_instance_correlation on workflow_instance (correlation_id) where correlation_id is not null;
create index workflow_instance_parent on workflow_instance (parent_instance_id) where parent_instance_id is not null;

create table workflow_bookmark (
    id {texto} not null primary key,
    instance_id {texto} not null,
    definition_id {texto} not null,
    correlation_id {texto},
    name {texto} not null,
    hash {texto} not null,
    payload {texto},
    activity_id {texto} not null,
    activity_instance_id {texto} not null,
    due_at {momento},
    tag {texto},
    auto_burn {logico} not null,
    created_at {momento} not null,
    sequence {entero} not null
) {sin_rowid};
create index workflow_bookmark_instance on workflow_bookmark (instance_id);
create index workflow_bookmark_hash on workflow_bookmark (hash);
create index workflow_bookmark_due on workflow_bookmark (due_at) where due_at is not null;

create table workflow_trigger (
    id {texto} not null primary key,
    definition_id {texto} not null,
    definition_version_id {texto} not null,
    activity_id {texto} not null,
    name {texto} not null,
    hash {texto} not null,
    payload {texto},
    due_at {momento}
) {sin_rowid};
create index workflow_trigger_definition on workflow_trigger (definition_id);
create index workflow_trigger_hash on workflow_trigger (hash);
create index workflow_trigger_due on workflow_trigger (due_at) where due_at is not null;

create table workflow_journal (
    instance_id {texto} not null,
    sequence {entero} not null,
    activity_instance_id {texto} not null,
    parent_activity_instance_id {texto},
    activity_id {texto} not null,
    activity_type {texto} not null,
    activity_name {texto},
    node_id {texto} not null,
    moment {momento} not null,
    event_name {texto} not null,
    message {texto},
    payload {texto},
    primary key (instance_id, sequence)
) {sin_rowid};

create table workflow_message (
    id {autonumero},
    kind {texto} not null,
    body {texto} not null
);
