// XLA's distributed runtime in C: a service that one process of a cluster hosts, and a client in every process.
//
// Every function takes one pointer to its argument struct. Fields marked `in` are read, fields marked `out` are
// written on success. Durations are whole seconds. Strings end in NUL.
//
// A function that returns a PJRT_Error* returns null on success, or an error that the caller owns: the functions
// PJRT_Error_GetCode, PJRT_Error_Message and PJRT_Error_Destroy of the PJRT C API read and free it. An error whose code
// is OK is success too.
//
// Functions may be called from any thread. While a service or client is destroyed, nothing else may use it.

#ifndef RYFT_DISTRIBUTED_H_
#define RYFT_DISTRIBUTED_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PJRT_Error PJRT_Error;
typedef struct PJRT_Distributed_Runtime_Service PJRT_Distributed_Runtime_Service;
typedef struct PJRT_Distributed_Runtime_Client PJRT_Distributed_Runtime_Client;

// ---- The service ----

typedef struct {
  const char* address;                // in: host:port to listen on; on this one, and on no other
  uint32_t num_nodes;                 // in: how many nodes the cluster has
  uint32_t heartbeat_timeout;         // in: silence after which a node counts as lost
  uint32_t cluster_register_timeout;  // in: how long the nodes may take to connect
  uint32_t shutdown_timeout;          // in: how long the nodes may take to shut down
  PJRT_Distributed_Runtime_Service* service;  // out
} PJRT_Distributed_Runtime_Service_New_Args;

// Starts a service. It serves when this returns.
PJRT_Error* PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Service* service;  // in
} PJRT_Distributed_Runtime_Service_Shutdown_Args;

// Stops a service: its port is free when this returns. A second call does nothing.
void PJRT_Distributed_Runtime_Service_Shutdown(PJRT_Distributed_Runtime_Service_Shutdown_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Service* service;  // in; null does nothing
} PJRT_Distributed_Runtime_Service_Destroy_Args;

// Stops a service that still runs, and frees it.
void PJRT_Distributed_Runtime_Service_Destroy(PJRT_Distributed_Runtime_Service_Destroy_Args* args);

// ---- The client ----

// Told that the service or another node was lost. Owns `error`. Called from a thread of the client's own, which must
// not destroy the client.
typedef void (*PJRT_Distributed_Missed_Heartbeat_Callback)(PJRT_Error* error, void* user_arg);

typedef struct {
  const char* address;         // in: host:port of the service; dns:///host:port means the same
  uint32_t node_id;            // in: from 0 to the service's num_nodes - 1, each once
  uint32_t rpc_timeout;        // in: limit of a call that has no limit of its own; 0 stands for 120
  uint32_t init_timeout;       // in: how long to try to connect; 0 stands for an hour
  uint32_t shutdown_timeout;   // in: how long to wait for the other nodes to shut down
  uint32_t heartbeat_timeout;  // in: silence after which the service counts as lost
  PJRT_Distributed_Missed_Heartbeat_Callback missed_heartbeat_callback;  // in; may be null
  void* missed_heartbeat_callback_user_arg;                              // in
  bool shutdown_on_destruction;  // in: whether destroying a connected client shuts it down first
  bool recoverable;              // in: whether the cluster goes on when this node is lost
  bool use_compression;          // in: whether messages are compressed
  PJRT_Distributed_Runtime_Client* client;  // out
} PJRT_Distributed_Runtime_Client_New_Args;

// Makes a client. No connection is made yet.
PJRT_Error* PJRT_Distributed_Runtime_Client_New(PJRT_Distributed_Runtime_Client_New_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
} PJRT_Distributed_Runtime_Client_Connect_Args;

// Connects, and waits until all nodes of the cluster have.
PJRT_Error* PJRT_Distributed_Runtime_Client_Connect(PJRT_Distributed_Runtime_Client_Connect_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  uint32_t timeout;                         // in
  const char* value;                        // out: NUL-terminated, made with new char[]; the caller owns it
} PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args;

// The value of `key`, waited for until a node sets it.
PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  const char* value;                        // out: as above
} PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args;

// The value of `key`, or a NOT_FOUND error.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  const char* value;                        // in
} PJRT_Distributed_Runtime_Client_Key_Value_Set_Args;

// Gives `key` a value. One that has a value already is an ALREADY_EXISTS error.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
} PJRT_Distributed_Runtime_Client_Shutdown_Args;

// Leaves the cluster, when all nodes are ready to. Every later call is a FAILED_PRECONDITION error.
PJRT_Error* PJRT_Distributed_Runtime_Client_Shutdown(PJRT_Distributed_Runtime_Client_Shutdown_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in; null does nothing
} PJRT_Distributed_Runtime_Client_Destroy_Args;

// Frees a client. Its callback is not called any more when this returns.
void PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args* args);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // RYFT_DISTRIBUTED_H_
