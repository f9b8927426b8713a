/* A library for `stablehlo --custom-calls` with one handler, `example.scale`: its results are the argument times the attribute
 * `factor`, and the sum of that. The header is XLA's, which jaxlib's wheel has in jaxlib/include. */

#include <stdlib.h>
#include <string.h>

#include "xla/ffi/api/c_api.h"

static XLA_FFI_Error *fail(XLA_FFI_CallFrame *frame, const char *message) {
  XLA_FFI_Error_Create_Args create = {XLA_FFI_Error_Create_Args_STRUCT_SIZE};
  create.message = message;
  create.errc = XLA_FFI_Error_Code_INVALID_ARGUMENT;
  return frame->api->XLA_FFI_Error_Create(&create);
}

/* What the plugin knows the state's type by: a number in memory that `free` releases. */
static XLA_FFI_TypeId factor_type = {0};

/* Answers the question what handler this is, if that is what the call is for. */
static int describe(XLA_FFI_CallFrame *frame, XLA_FFI_Error **error) {
  XLA_FFI_Extension_Base *extension = frame->extension_start;
  while (extension && extension->type != XLA_FFI_Extension_Metadata) extension = extension->next;
  if (!extension) return 0;

  *error = NULL;
  if (factor_type.type_id == 0) {
    XLA_FFI_TypeInfo info = {XLA_FFI_TypeInfo_STRUCT_SIZE, NULL, free};
    XLA_FFI_Type_Register_Args type = {XLA_FFI_Type_Register_Args_STRUCT_SIZE};
    type.name = (XLA_FFI_ByteSpan){"example.scale.factor", 20};
    type.type_id = &factor_type;
    type.type_info = &info;
    *error = frame->api->XLA_FFI_Type_Register(&type);
  }
  XLA_FFI_Metadata *metadata = ((XLA_FFI_Metadata_Extension *)extension)->metadata;
  metadata->api_version.major_version = XLA_FFI_API_MAJOR;
  metadata->api_version.minor_version = XLA_FFI_API_MINOR;
  metadata->state_type_id = factor_type;
  return 1;
}

/* Reads the factor once for each place that calls the handler. */
static XLA_FFI_Error *instantiate(XLA_FFI_CallFrame *frame) {
  XLA_FFI_Error *error;
  if (describe(frame, &error)) return error;

  XLA_FFI_Attrs *attributes = &frame->attrs;
  if (attributes->size != 1 || attributes->types[0] != XLA_FFI_AttrType_SCALAR ||
      attributes->names[0]->len != 6 || memcmp(attributes->names[0]->ptr, "factor", 6) != 0)
    return fail(frame, "the only attribute of example.scale is factor, a number");
  XLA_FFI_Scalar *scalar = attributes->attrs[0];
  if (scalar->dtype != XLA_FFI_DataType_F32) return fail(frame, "factor is not an f32");
  float *factor = malloc(sizeof *factor);
  if (!factor) abort();
  memcpy(factor, scalar->value, sizeof *factor);

  XLA_FFI_State_Set_Args set = {XLA_FFI_State_Set_Args_STRUCT_SIZE};
  set.ctx = frame->ctx;
  set.stage = XLA_FFI_ExecutionStage_INSTANTIATE;
  set.type_id = &factor_type;
  set.state = factor;
  return frame->api->XLA_FFI_State_Set(&set);
}

static XLA_FFI_Error *execute(XLA_FFI_CallFrame *frame) {
  XLA_FFI_Error *error;
  if (describe(frame, &error)) return error;

  XLA_FFI_State_Get_Args get = {XLA_FFI_State_Get_Args_STRUCT_SIZE};
  get.ctx = frame->ctx;
  get.stage = XLA_FFI_ExecutionStage_INSTANTIATE;
  get.type_id = &factor_type;
  error = frame->api->XLA_FFI_State_Get(&get);
  if (error) return error;
  float factor = *(float *)get.state;

  if (frame->args.size != 1 || frame->rets.size != 2)
    return fail(frame, "example.scale has one argument and two results");
  XLA_FFI_Buffer *argument = frame->args.args[0];
  XLA_FFI_Buffer *scaled = frame->rets.rets[0];
  XLA_FFI_Buffer *sum = frame->rets.rets[1];
  if (argument->dtype != XLA_FFI_DataType_F32 || scaled->dtype != XLA_FFI_DataType_F32 ||
      sum->dtype != XLA_FFI_DataType_F32)
    return fail(frame, "example.scale is for f32 alone");
  if (argument->rank != scaled->rank || sum->rank != 0 ||
      memcmp(argument->dims, scaled->dims, argument->rank * sizeof *argument->dims) != 0)
    return fail(frame, "the results of example.scale are one like the argument, and a number");

  int64_t count = 1;
  for (int64_t dimension = 0; dimension < argument->rank; ++dimension) count *= argument->dims[dimension];
  float total = 0;
  for (int64_t index = 0; index < count; ++index) {
    float number = factor * ((float *)argument->data)[index];
    ((float *)scaled->data)[index] = number;
    total += number;
  }
  *(float *)sum->data = total;
  return NULL;
}

/* By this function the library offers its handlers. See docs/custom-calls.md. */
struct ryft_custom_call {
  const char *target;
  XLA_FFI_Handler_Bundle bundle;
};

const char *ryft_custom_calls(const char *platform, const struct ryft_custom_call **offered) {
  static const struct ryft_custom_call list[] = {
      {"example.scale", {.instantiate = instantiate, .execute = execute}},
      {NULL},
  };
  if (strcmp(platform, "cpu") != 0) return "example.scale is for the platform cpu";
  *offered = list;
  return NULL;
}
