ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" IN SCHEMA app GRANT INSERT ON TABLES TO catalog_reader;
--> default privileges of "catalog Eigner" in app on tables: grants

ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" IN SCHEMA app REVOKE SELECT ON TABLES FROM catalog_reader;
--> - default privileges of "catalog Eigner" in app on tables

ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
--> - default privileges of "catalog Eigner" on functions

ALTER DEFAULT PRIVILEGES FOR ROLE "catalog Eigner" REVOKE GRANT OPTION FOR USAGE ON SEQUENCES FROM catalog_writer;
--> default privileges of "catalog Eigner" on sequences: grants

ALTER DEFAULT PRIVILEGES FOR ROLE catalog_writer IN SCHEMA tools GRANT USAGE ON TYPES TO catalog_reader;
--> + default privileges of catalog_writer in tools on types

ALTER DEFAULT PRIVILEGES FOR ROLE catalog_writer REVOKE USAGE ON TYPES FROM PUBLIC;
--> + default privileges of catalog_writer on types

ALTER DEFAULT PRIVILEGES FOR ROLE catalog_writer GRANT USAGE ON SCHEMAS TO catalog_reader;
--> + default privileges of catalog_writer on schemas

ALTER DEFAULT PRIVILEGES FOR ROLE catalog_writer REVOKE DELETE ON TABLES FROM catalog_writer;
--> + default privileges of catalog_writer on tables
