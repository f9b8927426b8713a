// The work of `work.rs`, call by call. What is declared here is what it uses of the C API.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct { void *ptr; } Context, DialectHandle, Dialect, Location, Type, Attribute, Value, Operation, Block, Region,
    Module, Identifier;
typedef struct { const char *data; size_t length; } StringRef;
typedef struct { Identifier name; Attribute attribute; } NamedAttribute;
typedef struct {
  StringRef name;
  Location location;
  intptr_t nResults;
  Type *results;
  intptr_t nOperands;
  Value *operands;
  intptr_t nRegions;
  Region *regions;
  intptr_t nSuccessors;
  Block *successors;
  intptr_t nAttributes;
  NamedAttribute *attributes;
  bool enableResultTypeInference;
} OperationState;

Context mlirContextCreateWithThreading(bool);
void mlirContextDestroy(Context);
DialectHandle mlirGetDialectHandle__func__(void);
DialectHandle mlirGetDialectHandle__stablehlo__(void);
Dialect mlirDialectHandleLoadDialect(DialectHandle, Context);
Location mlirLocationUnknownGet(Context);
Identifier mlirIdentifierGet(Context, StringRef);
Type mlirIntegerTypeGet(Context, unsigned);
Type mlirF32TypeGet(Context);
Type mlirRankedTensorTypeGet(intptr_t, const int64_t *, Type, Attribute);
Type mlirFunctionTypeGet(Context, intptr_t, const Type *, intptr_t, const Type *);
Attribute mlirAttributeGetNull(void);
Attribute mlirIntegerAttrGet(Type, int64_t);
Attribute mlirStringAttrGet(Context, StringRef);
Attribute mlirTypeAttrGet(Type);
NamedAttribute mlirNamedAttributeGet(Identifier, Attribute);
Block mlirBlockCreate(intptr_t, const Type *, const Location *);
Value mlirBlockGetArgument(Block, intptr_t);
void mlirBlockAppendOwnedOperation(Block, Operation);
Region mlirRegionCreate(void);
void mlirRegionAppendOwnedBlock(Region, Block);
OperationState mlirOperationStateGet(StringRef, Location);
void mlirOperationStateAddOperands(OperationState *, intptr_t, const Value *);
void mlirOperationStateAddResults(OperationState *, intptr_t, const Type *);
void mlirOperationStateAddAttributes(OperationState *, intptr_t, const NamedAttribute *);
void mlirOperationStateAddOwnedRegions(OperationState *, intptr_t, const Region *);
Operation mlirOperationCreate(OperationState *);
Value mlirOperationGetResult(Operation, intptr_t);
bool mlirOperationVerify(Operation);
Module mlirModuleCreateEmpty(Location);
Block mlirModuleGetBody(Module);
Operation mlirModuleGetOperation(Module);
void mlirModuleDestroy(Module);

#define VIEW(text) ((StringRef){text, sizeof(text) - 1})

size_t attributes(void) {
  Context context = mlirContextCreateWithThreading(false);
  Type integer = mlirIntegerTypeGet(context, 64);
  size_t made = 0;
  for (int64_t number = 0; number < 100000; ++number)
    made += mlirIntegerAttrGet(integer, number % 1024).ptr != NULL;
  mlirContextDestroy(context);
  return made;
}

static Operation function(Context context, Location location, Type tensor, Block block) {
  Region region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  Type signature = mlirFunctionTypeGet(context, 1, &tensor, 1, &tensor);
  NamedAttribute attributes[] = {
      mlirNamedAttributeGet(mlirIdentifierGet(context, VIEW("sym_name")), mlirStringAttrGet(context, VIEW("main"))),
      mlirNamedAttributeGet(mlirIdentifierGet(context, VIEW("function_type")), mlirTypeAttrGet(signature)),
  };
  OperationState state = mlirOperationStateGet(VIEW("func.func"), location);
  mlirOperationStateAddAttributes(&state, 2, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  return mlirOperationCreate(&state);
}

size_t operations(void) {
  Context context = mlirContextCreateWithThreading(false);
  mlirDialectHandleLoadDialect(mlirGetDialectHandle__func__(), context);
  mlirDialectHandleLoadDialect(mlirGetDialectHandle__stablehlo__(), context);
  Location location = mlirLocationUnknownGet(context);
  int64_t shape[] = {4};
  Type tensor = mlirRankedTensorTypeGet(1, shape, mlirF32TypeGet(context), mlirAttributeGetNull());
  Block block = mlirBlockCreate(1, &tensor, &location);
  Value argument = mlirBlockGetArgument(block, 0);
  Value value = argument;
  size_t made = 0;
  for (int number = 0; number < 9998; ++number) {
    OperationState state = mlirOperationStateGet(VIEW("stablehlo.add"), location);
    Value operands[] = {value, argument};
    mlirOperationStateAddOperands(&state, 2, operands);
    mlirOperationStateAddResults(&state, 1, &tensor);
    Operation operation = mlirOperationCreate(&state);
    mlirBlockAppendOwnedOperation(block, operation);
    value = mlirOperationGetResult(operation, 0);
    ++made;
  }
  OperationState state = mlirOperationStateGet(VIEW("func.return"), location);
  mlirOperationStateAddOperands(&state, 1, &value);
  mlirBlockAppendOwnedOperation(block, mlirOperationCreate(&state));
  ++made;

  Module module = mlirModuleCreateEmpty(location);
  mlirBlockAppendOwnedOperation(mlirModuleGetBody(module), function(context, location, tensor, block));
  ++made;
  if (!mlirOperationVerify(mlirModuleGetOperation(module)))
    made = 0;
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return made;
}
