#!/bin/sh
# Runs once, on an empty cluster. The migrator owns the tables, the application may only read and write rows, the simulator
# too, and makes databases of its own beside, the engine has databases of its own.
set -eu

psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=migrator="$(cat /secrets/migrator)" \
  --set=almoner="$(cat /secrets/almoner)" \
  --set=simulator="$(cat /secrets/simulator)" \
  --set=temporal="$(cat /secrets/temporal)" <<'SQL'
CREATE ROLE almoner_migrator LOGIN PASSWORD :'migrator';
CREATE ROLE almoner LOGIN PASSWORD :'almoner';
CREATE ROLE almoner_simulator LOGIN CREATEDB IN ROLE almoner PASSWORD :'simulator';
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
CREATE DATABASE almoner OWNER almoner_migrator;
REVOKE ALL ON DATABASE almoner FROM PUBLIC;
GRANT CONNECT ON DATABASE almoner TO almoner;
\connect almoner
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO almoner_migrator;
GRANT USAGE ON SCHEMA public TO almoner;
ALTER DEFAULT PRIVILEGES FOR ROLE almoner_migrator IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO almoner;
ALTER DEFAULT PRIVILEGES FOR ROLE almoner_migrator IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO almoner;
SQL
