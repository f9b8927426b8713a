/* A library that offers nothing, but exports a handler: its result is its argument. */

#include <string.h>

#include "xla/ffi/api/c_api.h"

XLA_FFI_Error *copy_bytes(XLA_FFI_CallFrame *frame) {
  XLA_FFI_Extension_Base *extension = frame->extension_start;
  if (extension && extension->type == XLA_FFI_Extension_Metadata) {
    XLA_FFI_Metadata *metadata = ((XLA_FFI_Metadata_Extension *)extension)->metadata;
    metadata->api_version.major_version = XLA_FFI_API_MAJOR;
    metadata->api_version.minor_version = XLA_FFI_API_MINOR;
    return NULL;
  }
  XLA_FFI_Buffer *argument = frame->args.args[0];
  XLA_FFI_Buffer *result = frame->rets.rets[0];
  memcpy(result->data, argument->data, argument->dims[0] * sizeof(float));
  return NULL;
}

int copied = 0;
