--
-- PostgreSQL database dump
--

\restrict abcDEF123

-- Dumped from database version 15.18

SELECT 1;
-- end
\unrestrict abcDEF123

