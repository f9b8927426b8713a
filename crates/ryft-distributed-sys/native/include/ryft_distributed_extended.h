// More functions of XLA's distributed runtime, in the style of ryft_distributed.h.
//
// The published archives of early versions do not have them. An archive that has them ships this header.
//
// Keys, ids and values have a length, and may hold NUL. Keys and ids are UTF-8, values any bytes. Times are milliseconds. What a function gives (`out`
// pointers) is one allocation, which PJRT_Distributed_Runtime_Buffer_Destroy frees.

#ifndef RYFT_DISTRIBUTED_EXTENDED_H_
#define RYFT_DISTRIBUTED_EXTENDED_H_

#include "ryft_distributed.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  /// in: What another function gave; null does nothing.
  const void* buffer;
} PJRT_Distributed_Runtime_Buffer_Destroy_Args;

/// Frees what another function gave.
void PJRT_Distributed_Runtime_Buffer_Destroy(PJRT_Distributed_Runtime_Buffer_Destroy_Args* args);

// ---- Barriers ----

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The barrier's id, which no other barrier of the cluster has.
  const char* barrier_id;
  /// in: Its length in bytes.
  size_t barrier_id_size;
  /// in: How long the barrier lasts, counted from the first node that arrives.
  uint64_t timeout_in_ms;
  /// in: The nodes that meet, this one among them; null for all.
  const uint32_t* nodes;
  /// in: How many they are.
  size_t num_nodes;
} PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args;

/// Waits until every node, or each of those named, waits at this barrier.
PJRT_Error* PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args);

// ---- Keys and values ----

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: Its length in bytes.
  size_t key_size;
  /// in: The value.
  const char* value;
  /// in: Its length in bytes.
  size_t value_size;
  /// in: Whether a key that has a value is given the new one.
  bool allow_overwrite;
} PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args;

/// Gives a key its value, which may be any bytes.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: Its length in bytes.
  size_t key_size;
  /// in: How long to wait for the value.
  uint64_t timeout_in_ms;
  /// out: The value. The caller owns it.
  const char* value;
  /// out: Its length in bytes.
  size_t value_size;
} PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args;

/// Gives the value of a key, and waits for it where no node has set it yet.
PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: Its length in bytes.
  size_t key_size;
  /// out: The value. The caller owns it.
  const char* value;
  /// out: Its length in bytes.
  size_t value_size;
} PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args;

/// Gives the value of a key, or an error `NOT_FOUND`.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args);

/// A key and its value.
typedef struct {
  /// The key.
  const char* key;
  /// Its length in bytes.
  size_t key_size;
  /// The value.
  const char* value;
  /// Its length in bytes.
  size_t value_size;
} PJRT_Distributed_Runtime_Key_Value_Entry;

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The directory.
  const char* directory;
  /// in: Its length in bytes.
  size_t directory_size;
  /// out: The entries, in one allocation with their keys and values. The caller owns it.
  const PJRT_Distributed_Runtime_Key_Value_Entry* entries;
  /// out: How many they are.
  size_t num_entries;
} PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args;

/// Gives the keys below a directory (those that begin with its name and a slash) and their values, as they are now.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key.
  const char* key;
  /// in: Its length in bytes.
  size_t key_size;
  /// in: What is added.
  int64_t increment;
  /// out: The value afterwards.
  int64_t value;
} PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args;

/// Adds to the number that is the value of a key, in decimal digits; 0 where it has none.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Increment(
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args);

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The key, or the directory.
  const char* key;
  /// in: Its length in bytes.
  size_t key_size;
} PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args;

/// Deletes a key, and every key below the directory of that name.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Delete(
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args);

// ---- Nodes ----

/// A node that is alive.
typedef struct {
  /// The node's number.
  uint32_t node_id;
  /// A number that is drawn each time that the node connects.
  uint64_t incarnation;
} PJRT_Distributed_Runtime_Live_Node;

typedef struct {
  /// in: The client.
  PJRT_Distributed_Runtime_Client* client;
  /// in: The nodes asked about, this one among them.
  const uint32_t* nodes;
  /// in: How many they are.
  size_t num_nodes;
  /// in: How long to wait for the others to ask too.
  uint64_t timeout_in_ms;
  /// out: Those that are alive, in the order of their numbers. The caller owns the array.
  const PJRT_Distributed_Runtime_Live_Node* live_nodes;
  /// out: How many they are.
  size_t num_live_nodes;
} PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args;

/// Gives those of the named nodes that are alive. All that are ask together, as at a barrier, and get one answer.
PJRT_Error* PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // RYFT_DISTRIBUTED_EXTENDED_H_
