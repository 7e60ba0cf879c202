-- Paths for which instances wait, found without reading every bookmark.
create index if not exists workflow_bookmark_http on workflow_bookmark (payload) where name = 'Elsa.HttpEndpoint';
