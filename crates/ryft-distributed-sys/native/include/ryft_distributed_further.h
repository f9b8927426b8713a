// Further functions of XLA's distributed runtime, in the style of ryft_distributed.h.
//
// The published archives of early versions do not have them. An archive that has them ships this header.
//
// Keys and values are bytes with a length, and may hold NUL. Times are milliseconds. What a function gives (`out`
// pointers) is one allocation, which PJRT_Distributed_Runtime_Buffer_Destroy frees.

#ifndef RYFT_DISTRIBUTED_FURTHER_H_
#define RYFT_DISTRIBUTED_FURTHER_H_

#include "ryft_distributed.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  const void* buffer;  // in: what another function gave; null does nothing
} PJRT_Distributed_Runtime_Buffer_Destroy_Args;

void PJRT_Distributed_Runtime_Buffer_Destroy(PJRT_Distributed_Runtime_Buffer_Destroy_Args* args);

// ---- Barriers ----

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* barrier_id;                   // in: each barrier has an id of its own
  size_t barrier_id_size;                   // in
  uint64_t timeout_in_ms;                   // in: counted from the first node that arrives
  const uint32_t* nodes;                    // in: the nodes that meet, this one among them; null for all
  size_t num_nodes;                         // in
} PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args;

// Waits until all nodes, or those named, wait at this barrier.
PJRT_Error* PJRT_Distributed_Runtime_Client_Wait_At_Barrier(
    PJRT_Distributed_Runtime_Client_Wait_At_Barrier_Args* args);

// ---- Keys and values ----

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  size_t key_size;                          // in
  const char* value;                        // in
  size_t value_size;                        // in
  bool allow_overwrite;                     // in: whether a key that has a value is given the new one
} PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args;

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  size_t key_size;                          // in
  uint64_t timeout_in_ms;                   // in
  const char* value;                        // out
  size_t value_size;                        // out
} PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args;

PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  size_t key_size;                          // in
  const char* value;                        // out
  size_t value_size;                        // out
} PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args;

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes_Args* args);

typedef struct {
  const char* key;
  size_t key_size;
  const char* value;
  size_t value_size;
} PJRT_Distributed_Runtime_Key_Value_Entry;

typedef struct {
  PJRT_Distributed_Runtime_Client* client;                  // in
  const char* directory;                                    // in
  size_t directory_size;                                    // in
  const PJRT_Distributed_Runtime_Key_Value_Entry* entries;  // out: one allocation, keys and values too
  size_t num_entries;                                       // out
} PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args;

// The keys below `directory` (those that begin with it and a slash) and their values, as they are now.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  size_t key_size;                          // in
  int64_t increment;                        // in
  int64_t value;                            // out: the value afterwards
} PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args;

// Adds to the number that is the value of `key` in decimal digits; 0 where it has none.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Increment(
    PJRT_Distributed_Runtime_Client_Key_Value_Increment_Args* args);

typedef struct {
  PJRT_Distributed_Runtime_Client* client;  // in
  const char* key;                          // in
  size_t key_size;                          // in
} PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args;

// Deletes `key`, and all keys below the directory of that name.
PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Delete(
    PJRT_Distributed_Runtime_Client_Key_Value_Delete_Args* args);

// ---- Nodes ----

typedef struct {
  uint32_t node_id;
  uint64_t incarnation;  // drawn anew each time that a node connects
} PJRT_Distributed_Runtime_Live_Node;

typedef struct {
  PJRT_Distributed_Runtime_Client* client;               // in
  const uint32_t* nodes;                                 // in: the nodes asked about, this one among them
  size_t num_nodes;                                      // in
  uint64_t timeout_in_ms;                                // in
  const PJRT_Distributed_Runtime_Live_Node* live_nodes;  // out: in the order of their ids
  size_t num_live_nodes;                                 // out
} PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args;

// Those of `nodes` that live. All of them that live ask together, as at a barrier, and get one answer.
PJRT_Error* PJRT_Distributed_Runtime_Client_Get_Live_Nodes(
    PJRT_Distributed_Runtime_Client_Get_Live_Nodes_Args* args);

#ifdef __cplusplus
}  // extern "C"
#endif

#endif  // RYFT_DISTRIBUTED_FURTHER_H_
