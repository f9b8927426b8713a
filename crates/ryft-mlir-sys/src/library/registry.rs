//! Dialects in a registry that only a pass loads.
//!
//! The library has no function that inserts these. So this crate remembers which registries have them, and loads them into
//! each context that is given such a registry. Its own functions take the place of those that take a registry, and of the one
//! that runs passes: for the dialects that these depend on the library makes a registry, and gives it to the context at once.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::dialect::{self, Load};
use super::loaded;
use crate::bindings::*;

/// The registries that the program made and did not destroy, by address, with what loads the dialects that are in them.
static REGISTRIES: Mutex<BTreeMap<usize, Vec<Load>>> = Mutex::new(BTreeMap::new());

fn registries() -> MutexGuard<'static, BTreeMap<usize, Vec<Load>>> {
    REGISTRIES.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    /// The context that this thread runs passes in.
    static RUNNING: Cell<Option<MlirContext>> = const { Cell::new(None) };
}

/// Inserts a dialect into a registry. One that the program did not make is the library's, which runs passes: then the dialect
/// is loaded.
pub(super) fn insert(registry: MlirDialectRegistry, load: Load) -> bool {
    if let Some(dialects) = registries().get_mut(&registry.ptr.addr()) {
        dialects.push(load);
        return true;
    }
    RUNNING.get().map(|context| load(context)).is_some()
}

/// Loads what is in a registry into a context that was given it.
fn load(registry: MlirDialectRegistry, context: MlirContext) {
    let dialects = registries().get(&registry.ptr.addr()).cloned();
    for load in dialects.unwrap_or_default() {
        load(context);
    }
}

/// This crate's function in the place of the library's `function`, where it has one.
pub(super) fn function(function: &str) -> Option<*const ()> {
    Some(match function {
        "mlirDialectRegistryCreate" => create as *const (),
        "mlirDialectRegistryDestroy" => destroy as *const (),
        "mlirContextCreateWithRegistry" => create_context as *const (),
        "mlirContextAppendDialectRegistry" => append as *const (),
        "mlirDialectHandleRegisterDialect" => register as *const (),
        "mlirPassManagerRunOnOp" => run_passes as *const (),
        _ => return None,
    })
}

/// The library's function of this name and type.
macro_rules! library {
    ($name:literal: $type:ty) => {
        // SAFETY: the headers give it this type.
        unsafe { std::mem::transmute::<*const (), $type>(loaded::library_function($name)) }
    };
}

extern "C" fn create() -> MlirDialectRegistry {
    let create = library!("mlirDialectRegistryCreate": extern "C" fn() -> MlirDialectRegistry);
    let registry = create();
    registries().insert(registry.ptr.addr(), Vec::new());
    registry
}

extern "C" fn destroy(registry: MlirDialectRegistry) {
    registries().remove(&registry.ptr.addr());
    library!("mlirDialectRegistryDestroy": extern "C" fn(MlirDialectRegistry))(registry);
}

extern "C" fn create_context(registry: MlirDialectRegistry, threading: bool) -> MlirContext {
    let create = library!("mlirContextCreateWithRegistry": extern "C" fn(MlirDialectRegistry, bool) -> MlirContext);
    let context = create(registry, threading);
    load(registry, context);
    context
}

extern "C" fn append(context: MlirContext, registry: MlirDialectRegistry) {
    library!("mlirContextAppendDialectRegistry": extern "C" fn(MlirContext, MlirDialectRegistry))(
        context, registry,
    );
    load(registry, context);
}

extern "C" fn register(handle: MlirDialectHandle, context: MlirContext) {
    match dialect::load_by_pass(handle) {
        Some(load) => {
            load(context);
        }
        None => {
            library!("mlirDialectHandleRegisterDialect": extern "C" fn(MlirDialectHandle, MlirContext))(
                handle, context,
            );
        }
    }
}

extern "C" fn run_passes(manager: MlirPassManager, operation: MlirOperation) -> MlirLogicalResult {
    let run = library!("mlirPassManagerRunOnOp": extern "C" fn(MlirPassManager, MlirOperation) -> MlirLogicalResult);
    // SAFETY: the caller's operation is alive.
    let context = unsafe { mlirOperationGetContext(operation) };
    // A pass may run others, in a context of its own.
    let outer = RUNNING.replace(Some(context));
    let result = run(manager, operation);
    RUNNING.set(outer);
    result
}
