// Adds with LLVM's just-in-time compiler. What is declared here is the same in LLVM 14 to 22.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Opaque *Object;

#if defined(__x86_64__)
#define TARGET(part) LLVMInitializeX86##part
#elif defined(__aarch64__)
#define TARGET(part) LLVMInitializeAArch64##part
#endif
void TARGET(TargetInfo)(void);
void TARGET(Target)(void);
void TARGET(TargetMC)(void);
void TARGET(AsmPrinter)(void);

void LLVMLinkInMCJIT(void);
void LLVMParseCommandLineOptions(int, const char *const *, const char *);
Object LLVMContextCreate(void);
Object LLVMModuleCreateWithNameInContext(const char *, Object);
Object LLVMInt32TypeInContext(Object);
Object LLVMFunctionType(Object, Object *, unsigned, int);
Object LLVMAddFunction(Object, const char *, Object);
Object LLVMAppendBasicBlockInContext(Object, Object, const char *);
Object LLVMCreateBuilderInContext(Object);
void LLVMPositionBuilderAtEnd(Object, Object);
Object LLVMGetParam(Object, unsigned);
Object LLVMBuildAdd(Object, Object, Object, const char *);
Object LLVMBuildRet(Object, Object);
void LLVMDisposeBuilder(Object);
int LLVMCreateExecutionEngineForModule(Object *, Object, char **);
uint64_t LLVMGetFunctionAddress(Object, const char *);
void LLVMDisposeExecutionEngine(Object);
void LLVMContextDispose(Object);

int llvm_add(int left, int right) {
  static int initialized;
  if (!initialized++) {
    const char *arguments[] = {"program", "-verify-machineinstrs"};
    LLVMParseCommandLineOptions(2, arguments, "");
    TARGET(TargetInfo)();
    TARGET(Target)();
    TARGET(TargetMC)();
    TARGET(AsmPrinter)();
    LLVMLinkInMCJIT();
  }
  Object context = LLVMContextCreate();
  Object module = LLVMModuleCreateWithNameInContext("module", context);
  Object integer = LLVMInt32TypeInContext(context);
  Object parameters[] = {integer, integer};
  Object function = LLVMAddFunction(module, "add", LLVMFunctionType(integer, parameters, 2, 0));
  Object builder = LLVMCreateBuilderInContext(context);
  LLVMPositionBuilderAtEnd(builder, LLVMAppendBasicBlockInContext(context, function, "entry"));
  LLVMBuildRet(builder, LLVMBuildAdd(builder, LLVMGetParam(function, 0), LLVMGetParam(function, 1), ""));
  LLVMDisposeBuilder(builder);
  Object engine;
  char *error;
  if (LLVMCreateExecutionEngineForModule(&engine, module, &error)) {
    fprintf(stderr, "%s\n", error);
    abort();
  }
  int sum = ((int (*)(int, int))LLVMGetFunctionAddress(engine, "add"))(left, right);
  LLVMDisposeExecutionEngine(engine);
  LLVMContextDispose(context);
  return sum;
}
