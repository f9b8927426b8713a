// XLA's distributed runtime in C: a service that one process of a cluster hosts, and a client in every process.
//
// Every function takes one pointer to its argument struct. A field's comment begins with `in` where the function reads
// it, and with `out` where it writes it on success. Durations are whole seconds. Strings end in NUL.
//
// A function that returns a PJRT_Error* returns null on success, or an error that the caller owns: the functions
// PJRT_Error_GetCode, PJRT_Error_Message and PJRT_Error_Destroy of the PJRT C API read and free it. An error whose code
// is OK is success too.
//
// Functions may be called from any thread. While a service or client is destroyed, nothing else may use it.
//
// The Rust bindings are generated from this file, with its comments: `cargo run -p ryft-xla-codegen -- bindings
// distributed`.

#ifndef RYFT_DISTRIBUTED_H_
#define RYFT_DISTRIBUTED_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PJRT_Error PJRT_Error;

/// A running service. Only pointers to it exist.
typedef struct PJRT_Distributed_Runtime_Service PJRT_Distributed_Runtime_Service;

/// A node's client. Only pointers to it exist.
typedef struct PJRT_Distributed_Runtime_Client PJRT_Distributed_Runtime_Client;

// ---- The service ----

typedef struct {
  /// in: Where to listen, on this address alone: `host:port`.
  const char* address;
  /// in: How many nodes the cluster has; 1 or more.
  uint32_t num_nodes;
  /// in: The silence after which a node counts as lost; 1 or more.
  uint32_t heartbeat_timeout;
  /// in: How long the nodes may take to connect, from the first to the last.
  uint32_t cluster_register_timeout;
  /// in: How long the nodes may take to shut down, from the first to the last.
  uint32_t shutdown_timeout;
  /// out: The service.
  PJRT_Distributed_Runtime_Service* service;
} PJRT_Distributed_Runtime_Service_New_Args;

/// Starts a service, which accepts nodes when this returns.
///
/// It listens on the address that it is given and on no other. An address that can't be honoured so is refused:
/// `0.0.0.0`, since gRPC takes it for every IPv6 address too (`[::]` is for all), and port 0, which no one could find.
PJRT_Error* PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args* args);

typedef struct {
  /// in: The service.
  PJRT_Distributed_Runtime_Service* service;
} PJRT_Distributed_Runtime_Service_Shutdown_Args;

/// Stops a service. Its port is free when this returns. A second call does nothing.
void PJRT_Distributed_Runtime_Service_Shutdown(PJRT_Distributed_Runtime_Service_Shutdown_Args* args);

typedef struct {
  /// in: The service; null does nothing.
  PJRT_Distributed_Runtime_Service* service;
} PJRT_Distributed_Runtime_Service_Destroy_Args;

/// Stops a service that still runs, and frees it. Nothing else uses it now or later.
void PJRT_Distributed_Runtime_Service_Destroy(PJRT_Distributed_Runtime_Service_Destroy_Args* args);

// ---- The client ----

// Told that the service or another node was lost, once the client is connected. Owns `error`. Runs in a thread of its own,
// which may use the client. Whoever destroys the client meanwhile waits until it is done; where it destroys the client
// itself, that happens when it is done. May be null.
typedef void (*PJRT_Distributed_Missed_Heartbeat_Callback)(PJRT_Error* error, void* user_arg);

typedef struct {
  /// in: Where the service listens: `host:port`. `dns:///host:port` means the same.
  const char* address;
  /// in: The node's number, from 0; no other node has it.
  uint32_t node_id;
  /// in: The limit of a call that has none of its own; 0 is 120.
  uint32_t rpc_timeout;
  /// in: How long to try to connect, and to wait for the other nodes; 0 is an hour.
  uint32_t init_timeout;
  /// in: How long to wait for the other nodes to shut down.
  uint32_t shutdown_timeout;
  /// in: The silence after which the service counts as lost; 1 or more.
  uint32_t heartbeat_timeout;
  /// in: Told of a loss.
  PJRT_Distributed_Missed_Heartbeat_Callback missed_heartbeat_callback;
  /// in: Passed to the callback.
  void* missed_heartbeat_callback_user_arg;
  /// in: Whether destroying a connected client shuts it down first.
  bool shutdown_on_destruction;
  /// in: Whether the cluster goes on when this node is lost.
  bool recoverable;
  /// in: Whether messages are compressed.
  bool use_compression;
  /// out: The client.
  PJRT_Distributed_Runtime_Client* client;
} PJRT_Distributed_Runtime_Client_New_Args;

/// Makes a client. It is not connected yet. The callback may be called with its argument, from any thread, until the
/// client is destroyed.
PJRT_Error* PJRT_Distributed_Runtime_Client_New(PJRT_Distributed_Runtime_Client_New_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
} PJRT_Distributed_Runtime_Client_Connect_Args;

/// Connects to the service, and waits until every node of the cluster has.
PJRT_Error* PJRT_Distributed_Runtime_Client_Connect(PJRT_Distributed_Runtime_Client_Connect_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: How long to wait for the value.
  uint32_t timeout;
  /// out: The value, made with `new char[]`. The caller owns it.
  const char* value;
} PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args;

/// Gives the value of a key, and waits for it where no node has set it yet. A value that holds NUL, which a C string
/// can't, is an error.
PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// out: The value, made with `new char[]`. The caller owns it.
  const char* value;
} PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args;

/// Gives the value of a key, or an error `NOT_FOUND`.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: The value.
  const char* value;
} PJRT_Distributed_Runtime_Client_Key_Value_Set_Args;

/// Gives a key its value. A key that has one is an error `ALREADY_EXISTS`.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
} PJRT_Distributed_Runtime_Client_Shutdown_Args;

/// Leaves the cluster, together with every other node. Every later call is an error `FAILED_PRECONDITION`, but for a
/// second shutdown, which succeeds, as does one before the client is connected.
PJRT_Error* PJRT_Distributed_Runtime_Client_Shutdown(PJRT_Distributed_Runtime_Client_Shutdown_Args* args);

typedef struct {
  /// in: The client; null does nothing.
  PJRT_Distributed_Runtime_Client* client;
} PJRT_Distributed_Runtime_Client_Destroy_Args;

/// Frees a client. Its callback is not called any more when this returns. Nothing else uses the client now or later.
void PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args* args);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // RYFT_DISTRIBUTED_H_
