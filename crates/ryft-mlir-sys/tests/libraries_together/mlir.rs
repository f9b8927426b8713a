//! What is asked of MLIR's library.

use std::ffi::c_void;
use std::ptr;

use ryft_mlir_sys::bindings::*;

fn view(text: &str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}

/// A context with the dialects of `handles`, and a module in it.
fn parse(handles: &[MlirDialectHandle], source: &str) -> (MlirContext, MlirModule) {
    // SAFETY: the context is alive until the caller destroys it.
    unsafe {
        let context = mlirContextCreate();
        for &handle in handles {
            mlirDialectHandleLoadDialect(handle, context);
        }
        let module = mlirModuleCreateParse(context, view(source));
        assert!(!mlirModuleIsNull(module), "{source}");
        (context, module)
    }
}

unsafe extern "C" fn append(part: MlirStringRef, buffer: *mut c_void) {
    // SAFETY: the caller passes a vector, and the part is alive during the call.
    unsafe {
        let part = std::slice::from_raw_parts(part.data.cast::<u8>(), part.length);
        (*buffer.cast::<Vec<u8>>()).extend_from_slice(part);
    }
}

/// StableHLO's version in the library, which programs are of that are written as they are.
pub(crate) fn current_version() -> String {
    let mut version = Vec::<u8>::new();
    // SAFETY: the callback gets the data that it expects, here and below.
    unsafe { stablehloGetCurrentVersion(Some(append), (&raw mut version).cast()) };
    String::from_utf8(version).unwrap()
}

/// The version that was new twelve weeks before that, which every plugin of that age reads.
pub(crate) fn version_of_twelve_weeks_ago() -> String {
    let mut version = Vec::<u8>::new();
    // SAFETY: as above.
    unsafe {
        stablehloVersionFromCompatibilityRequirement(
            MlirStablehloCompatibilityRequirement_WEEK_12,
            Some(append),
            (&raw mut version).cast(),
        );
    }
    String::from_utf8(version).unwrap()
}

/// A StableHLO program as plugins take it, in a version of StableHLO's.
pub(crate) fn portable_artifact(source: &str, version: &str) -> Vec<u8> {
    let mut artifact = Vec::<u8>::new();
    // SAFETY: the module is destroyed before its context.
    unsafe {
        let handles = [
            mlirGetDialectHandle__func__(),
            mlirGetDialectHandle__stablehlo__(),
        ];
        let (context, module) = parse(&handles, source);
        let result = stablehloSerializePortableArtifactFromModule(
            module,
            view(version),
            Some(append),
            (&raw mut artifact).cast(),
            false,
        );
        assert!(mlirLogicalResultIsSuccess(result));
        mlirModuleDestroy(module);
        mlirContextDestroy(context);
    }
    artifact
}

/// Adds two numbers with machine code that the library's LLVM makes.
pub(crate) fn add_with_a_just_in_time_compiler(left: i32, right: i32) -> i32 {
    const PROGRAM: &str = "llvm.func @add(%a: i32, %b: i32) -> i32 {
                             %0 = llvm.add %a, %b : i32
                             llvm.return %0 : i32
                           }";
    // SAFETY: the engine is destroyed before its module, and that before its context. The function is called as its
    // program says, and while the engine is alive.
    unsafe {
        let (context, module) = parse(&[mlirGetDialectHandle__llvm__()], PROGRAM);
        mlirRegisterAllLLVMTranslations(context);
        let engine = mlirExecutionEngineCreate(module, 2, 0, ptr::null(), false, false);
        assert!(!mlirExecutionEngineIsNull(engine));
        let function = mlirExecutionEngineLookup(engine, view("add"));
        assert!(!function.is_null());
        let add: extern "C" fn(i32, i32) -> i32 = std::mem::transmute(function);
        let sum = add(left, right);
        mlirExecutionEngineDestroy(engine);
        mlirModuleDestroy(module);
        mlirContextDestroy(context);
        sum
    }
}
