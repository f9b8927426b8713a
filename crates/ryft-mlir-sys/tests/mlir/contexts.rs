//! Contexts and threads.

use std::thread;

use ryft_mlir_sys::bindings::*;

use crate::ir::Context;
use crate::programs;
use crate::text;

#[test]
fn many_threads_have_a_context_each() {
    let printed: Vec<Vec<String>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let print = |(_, source, context): (&str, &str, Context)| {
                        context.parse(source).unwrap().print()
                    };
                    (0..5)
                        .flat_map(|_| programs::readable().map(print))
                        .collect()
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(printed.iter().all(|programs| *programs == printed[0]));
}

/// A context that many threads use at once, as MLIR allows where its own threading is on.
struct SharedContext(MlirContext);

// SAFETY: a context with threading guards what it holds.
unsafe impl Sync for SharedContext {}

#[test]
fn many_threads_share_a_context() {
    // SAFETY: the context is destroyed when the threads are done with it.
    unsafe {
        let context = SharedContext(mlirContextCreateWithThreading(true));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| unique_attributes(&context));
            }
        });
        mlirContextDestroy(context.0);
    }
}

/// Makes attributes that other threads make too, and checks that all threads get one and the same.
fn unique_attributes(context: &SharedContext) {
    for number in 0..1_000 {
        // SAFETY: the context is alive, and shared in the way that it allows.
        unsafe {
            let integer = mlirIntegerTypeGet(context.0, 64);
            let attribute = mlirIntegerAttrGet(integer, number);
            let again = mlirAttributeParseGet(context.0, text::view(&format!("{number} : i64")));
            assert!(mlirAttributeEqual(attribute, again));
            assert_eq!(mlirIntegerAttrGetValueInt(again), number);
        }
    }
}

#[test]
fn contexts_know_the_dialects_of_their_registry() {
    // SAFETY: what is used is alive.
    unsafe {
        let empty = mlirContextCreate();
        let registered = mlirContextGetNumRegisteredDialects(empty);
        let func = mlirGetDialectHandle__func__();
        mlirDialectHandleRegisterDialect(func, empty);
        assert_eq!(mlirContextGetNumRegisteredDialects(empty), registered + 1);

        let loaded = mlirContextGetNumLoadedDialects(empty);
        let dialect = mlirDialectHandleLoadDialect(func, empty);
        assert_eq!(mlirContextGetNumLoadedDialects(empty), loaded + 1);
        assert_eq!(text::copy(mlirDialectGetNamespace(dialect)), "func");
        assert!(mlirContextEqual(mlirDialectGetContext(dialect), empty));
        let absent = mlirContextGetOrLoadDialect(empty, text::view("absent"));
        assert!(mlirDialectIsNull(absent));
        mlirContextDestroy(empty);
    }
}
