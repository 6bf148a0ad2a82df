/** Runs workflows with OSWorkflow and reads and writes their XML. No other package knows the implementation of OSWorkflow. */
package dev.partnerescalation.host.workflow;
