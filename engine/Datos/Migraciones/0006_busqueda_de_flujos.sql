-- What lists of definitions show and search, taken out of their text when a version is saved (Datos.Flujos.DefinitionIndex).

alter table workflow_definition add column description {texto};
alter table workflow_definition add column tool_version {texto};
alter table workflow_definition add column is_system {logico} not null default false;
alter table workflow_definition add column is_readonly {logico} not null default false;
alter table workflow_definition add column usable_as_activity {logico} not null default false;

-- Name without case or accents, by which lists are sorted; and everything that a search looks at, the same way.
alter table workflow_definition add column name_key {texto};
alter table workflow_definition add column search_key {texto};

create index workflow_definition_latest on workflow_definition (name_key) where is_latest = true;
create index workflow_definition_published on workflow_definition (name_key) where is_published = true;
create index workflow_definition_usable on workflow_definition (definition_id) where usable_as_activity = true;
