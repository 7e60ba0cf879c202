-- What the designer asks for: sessions closed before their time, and the instance list in any order without reading it whole.

create table sesion_cerrada (
    id {texto} not null primary key,
    vence {momento} not null
) {sin_rowid};
