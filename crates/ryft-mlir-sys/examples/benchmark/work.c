/* The work of work.rs in C, against the same library. */

#include <stddef.h>
#include <stdint.h>

typedef struct { void *ptr; } MlirAttribute;
typedef struct { void *ptr; } MlirBlock;
typedef struct { void *ptr; } MlirContext;
typedef struct { void *ptr; } MlirLocation;
typedef struct { void *ptr; } MlirModule;
typedef struct { void *ptr; } MlirOperation;
typedef struct { void *ptr; } MlirRegion;
typedef struct { void *ptr; } MlirType;
typedef struct { void *ptr; } MlirValue;
typedef struct { const char *data; size_t length; } MlirStringRef;
typedef struct {
  MlirStringRef name;
  MlirLocation location;
  intptr_t nResults;
  MlirType *results;
  intptr_t nOperands;
  MlirValue *operands;
  intptr_t nRegions;
  MlirRegion *regions;
  intptr_t nSuccessors;
  MlirBlock *successors;
  intptr_t nAttributes;
  void *attributes;
  _Bool enableResultTypeInference;
} MlirOperationState;

MlirAttribute mlirAttributeGetNull(void);
MlirAttribute mlirIntegerAttrGet(MlirType, int64_t);
MlirLocation mlirLocationUnknownGet(MlirContext);
MlirModule mlirModuleCreateEmpty(MlirLocation);
MlirBlock mlirModuleGetBody(MlirModule);
void mlirModuleDestroy(MlirModule);
void mlirBlockAppendOwnedOperation(MlirBlock, MlirOperation);
MlirOperation mlirOperationCreate(MlirOperationState *);
MlirValue mlirOperationGetResult(MlirOperation, intptr_t);
MlirOperationState mlirOperationStateGet(MlirStringRef, MlirLocation);
void mlirOperationStateAddOperands(MlirOperationState *, intptr_t, const MlirValue *);
void mlirOperationStateAddResults(MlirOperationState *, intptr_t, const MlirType *);
MlirType mlirRankedTensorTypeGet(intptr_t, const int64_t *, MlirType, MlirAttribute);
MlirType mlirF32TypeGet(MlirContext);
MlirType mlirIntegerTypeGet(MlirContext, unsigned);

intptr_t integer_attributes(MlirContext context, int64_t count) {
  MlirType type = mlirIntegerTypeGet(context, 64);
  intptr_t sum = 0;
  for (int64_t number = 0; number < count; ++number)
    sum += (intptr_t)mlirIntegerAttrGet(type, number % 1024).ptr;
  return sum;
}

static MlirValue append(MlirBlock block, MlirLocation location, MlirStringRef name,
                        MlirType type, intptr_t operand_count, const MlirValue *operands) {
  MlirOperationState state = mlirOperationStateGet(name, location);
  mlirOperationStateAddResults(&state, 1, &type);
  mlirOperationStateAddOperands(&state, operand_count, operands);
  MlirOperation operation = mlirOperationCreate(&state);
  mlirBlockAppendOwnedOperation(block, operation);
  return mlirOperationGetResult(operation, 0);
}

intptr_t module(MlirContext context, int64_t count) {
  MlirLocation location = mlirLocationUnknownGet(context);
  MlirModule module = mlirModuleCreateEmpty(location);
  MlirBlock block = mlirModuleGetBody(module);
  int64_t dimension = 4;
  MlirType type =
      mlirRankedTensorTypeGet(1, &dimension, mlirF32TypeGet(context), mlirAttributeGetNull());
  MlirStringRef create_token = {"stablehlo.create_token", 22};
  MlirStringRef add = {"stablehlo.add", 13};
  MlirValue value = append(block, location, create_token, type, 0, NULL);
  for (int64_t index = 1; index < count; ++index) {
    MlirValue operands[2] = {value, value};
    value = append(block, location, add, type, 2, operands);
  }
  mlirModuleDestroy(module);
  return count;
}
