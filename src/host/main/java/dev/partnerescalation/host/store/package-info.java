/** The database: one store for each group of tables, and one record for each kind of row. */
package dev.partnerescalation.host.store;
