//! Handles of dialects that the native has but gives no handles of.
//!
//! A handle points to three functions of C, which insert the dialect into a registry, load it into a context, and give
//! its namespace (`mlir/CAPI/Registration.h`).
#![allow(dead_code, unused_macros)]

use std::ffi::c_void;
use std::ptr;
use std::sync::Once;

use crate::bindings::*;

/// What a handle points to.
#[repr(C)]
pub(super) struct Hooks {
    insert: extern "C" fn(MlirDialectRegistry),
    load: extern "C" fn(MlirContext) -> MlirDialect,
    namespace: extern "C" fn() -> MlirStringRef,
}

/// Defines a module `$dialect` with the function `handle`.
macro_rules! dialect {
    ($dialect:ident, $insert:path, $load:path) => {
        pub(super) mod $dialect {
            use super::*;

            const NAMESPACE: &str = stringify!($dialect);

            extern "C" fn insert(registry: MlirDialectRegistry) {
                $insert(registry, NAMESPACE)
            }

            extern "C" fn load(context: MlirContext) -> MlirDialect {
                $load(context, NAMESPACE)
            }

            extern "C" fn namespace() -> MlirStringRef {
                string(NAMESPACE)
            }

            static HOOKS: Hooks = Hooks {
                insert,
                load,
                namespace,
            };

            pub(in super::super) extern "C" fn handle() -> MlirDialectHandle {
                MlirDialectHandle {
                    ptr: ptr::from_ref(&HOOKS).cast(),
                }
            }
        }
    };
}

dialect!(arith, insert_registered, load_registered);
dialect!(cf, insert_registered, load_registered);
dialect!(emitc, insert_registered, load_registered);
dialect!(index, insert_registered, load_registered);
dialect!(math, insert_registered, load_registered);
dialect!(memref, insert_registered, load_registered);
dialect!(ml_program, insert_registered, load_registered);
dialect!(nvvm, insert_registered, load_registered);
dialect!(rocdl, insert_registered, load_registered);
dialect!(scf, insert_registered, load_registered);
dialect!(shape, insert_registered, load_registered);
dialect!(tensor, insert_registered, load_registered);
dialect!(vector, insert_registered, load_registered);
dialect!(chlo, insert_of_pass, load_chlo);
dialect!(vhlo, insert_of_pass, load_vhlo);

/// Inserts a dialect that the native registers with all others. So all others are inserted too.
fn insert_registered(registry: MlirDialectRegistry, _namespace: &str) {
    // SAFETY: the caller's registry is alive.
    unsafe { mlirRegisterAllDialects(registry) }
}

/// Loads a dialect that the native registers with all others; the context knows all others then, and loads them when
/// they are asked for.
fn load_registered(context: MlirContext, namespace: &'static str) -> MlirDialect {
    let loaded = get_or_load(context, namespace);
    if !loaded.ptr.is_null() {
        return loaded;
    }
    // SAFETY: the caller's context is alive, and takes over what is in the registry.
    unsafe {
        let registry = mlirDialectRegistryCreate();
        mlirRegisterAllDialects(registry);
        mlirContextAppendDialectRegistry(context, registry);
        mlirDialectRegistryDestroy(registry);
    }
    get_or_load(context, namespace)
}

/// There is no function of C that puts the dialects of a pass into a registry.
fn insert_of_pass(_registry: MlirDialectRegistry, namespace: &str) {
    super::abort(format_args!(
        "can't insert the dialect {namespace} into a registry, only load it into a context (mlirDialectHandleLoadDialect)"
    ))
}

/// This pass makes operations of CHLO, among others.
fn load_chlo(context: MlirContext, namespace: &'static str) -> MlirDialect {
    load_of_pass(
        context,
        namespace,
        "builtin.module(func.func(stablehlo-complex-math-expander))",
    )
}

/// This pass makes operations of VHLO and of nothing else.
fn load_vhlo(context: MlirContext, namespace: &'static str) -> MlirDialect {
    load_of_pass(
        context,
        namespace,
        "builtin.module(stablehlo-legalize-to-vhlo)",
    )
}

/// Loads a dialect by running a pass that makes operations of it over an empty module: a context is given the dialects
/// of a pass before the pass runs.
fn load_of_pass(
    context: MlirContext,
    namespace: &'static str,
    pipeline: &'static str,
) -> MlirDialect {
    static REGISTERED: Once = Once::new();
    let loaded = get_or_load(context, namespace);
    if !loaded.ptr.is_null() {
        return loaded;
    }
    extern "C" fn ignore(_message: MlirStringRef, _user_data: *mut c_void) {}
    // SAFETY: the caller's context is alive and outlives what is made in it here.
    unsafe {
        REGISTERED.call_once(|| mlirRegisterAllStablehloPasses());
        let manager = mlirPassManagerCreate(context);
        let passes = mlirPassManagerGetAsOpPassManager(manager);
        let parsed = mlirParsePassPipeline(passes, string(pipeline), Some(ignore), ptr::null_mut());
        if mlirLogicalResultIsSuccess(parsed) {
            let module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context));
            // Whatever becomes of the run, what counts is whether the dialect is there.
            mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module));
            mlirModuleDestroy(module);
        }
        mlirPassManagerDestroy(manager);
    }
    get_or_load(context, namespace)
}

/// The dialect of a context, or null when the context does not know it.
fn get_or_load(context: MlirContext, namespace: &'static str) -> MlirDialect {
    // SAFETY: the caller's context is alive.
    unsafe { mlirContextGetOrLoadDialect(context, string(namespace)) }
}

const fn string(text: &'static str) -> MlirStringRef {
    mlirStringRefCreate(text.as_ptr().cast(), text.len())
}
