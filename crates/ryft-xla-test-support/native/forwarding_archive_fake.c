// A fake of the release archive, without MLIR: its functions are real C symbols that a program is linked to, and forward to
// shared libraries, the CPU plugin at PLUGIN and, where that is defined, the shim of the distributed runtime at SHIM. With
// EXTENDED it has the extended functions too. The published archive is unavailable where this project is developed.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef RTLD_DEEPBIND  // Only Linux has it.
#define RTLD_DEEPBIND 0
#endif

static void* open_library(const char* path) {
  void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
  if (library == NULL) {
    fprintf(stderr, "forwarding_archive_fake: %s\n", dlerror());
    abort();
  }
  return library;
}

static void* find(void* library, const char* name) {
  void* function = dlsym(library, name);
  if (function == NULL) {
    fprintf(stderr, "forwarding_archive_fake: %s\n", dlerror());
    abort();
  }
  return function;
}

const void* GetPjrtApi(void) {
  return ((const void* (*)(void))find(open_library(PLUGIN), "GetPjrtApi"))();
}

// XLA's own; nothing of the plugin asks for it.
void XlaCustomCallStatusSetSuccess(void* status) { (void)status; }

#ifdef SHIM

#include "ryft_distributed_extended.h"

// The arguments of the functions of PJRT's events, and where these functions are in the table. It is part of PJRT's ABI.
typedef struct {
  size_t struct_size;
  void* extension_start;
  void* event;
  int error_code;
  const char* error_message;
  size_t error_message_size;
} Event;
enum { kEventDestroy = 80, kEventError = 96, kEventCreate = 1048, kEventSet = 1056 };

// Calls a function of the table, for which `size` bytes of the arguments count.
static PJRT_Error* call(size_t offset, Event* event, size_t size) {
  event->struct_size = size;
  return (*(PJRT_Error * (**)(Event*))((const char*)GetPjrtApi() + offset))(event);
}

// Makes an error that the plugin can read, for the shim.
static PJRT_Error* new_error(int code, const char* message, size_t size) {
  Event event = {0, NULL, NULL, code, message, size};
  const size_t short_size = 3 * sizeof(void*);
  PJRT_Error* error = call(kEventCreate, &event, short_size);
  if (error == NULL) error = call(kEventSet, &event, sizeof(Event));
  if (error == NULL) error = call(kEventError, &event, short_size);
  if (event.event != NULL) call(kEventDestroy, &event, short_size);
  return error;
}

static void* shim;

static void open_shim(void) {
  shim = open_library(SHIM);
  typedef PJRT_Error* NewError(int, const char*, size_t);
  const char* reason = ((const char* (*)(NewError*))find(shim, "Ryft_Distributed_Start"))(new_error);
  if (reason != NULL) {
    fprintf(stderr, "forwarding_archive_fake: %s\n", reason);
    abort();
  }
}

static void* shim_function(const char* name) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_shim);
  return find(shim, name);
}

#define FORWARD(Result, Function)                                       \
  Result Function(Function##_Args* args) {                              \
    return ((Result(*)(Function##_Args*))shim_function(#Function))(args); \
  }

FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Service_New)
FORWARD(void, PJRT_Distributed_Runtime_Service_Shutdown)
FORWARD(void, PJRT_Distributed_Runtime_Service_Destroy)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_New)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Connect)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Try_Get)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Set)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Shutdown)
FORWARD(void, PJRT_Distributed_Runtime_Client_Destroy)

#ifdef EXTENDED
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Wait_At_Barrier)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Set_Bytes)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Bytes)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Bytes)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Directory_Get)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Increment)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Key_Value_Delete)
FORWARD(PJRT_Error*, PJRT_Distributed_Runtime_Client_Get_Live_Nodes)
#endif

#endif  // SHIM
