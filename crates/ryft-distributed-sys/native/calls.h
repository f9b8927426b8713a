// XLA's calls to the service, each of which ends when its time is over.
//
// XLA's agent waits for an answer as long as the connection holds, which a frozen peer keeps up for ever, and what it
// gives up goes on. So the agent is given this client, which lies between it and gRPC: every call of the network that
// is begun has a deadline of gRPC's own, or can be cancelled, and nothing is begun after the end.

#ifndef RYFT_CALLS_H_
#define RYFT_CALLS_H_

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "xla/pjrt/distributed/coordination/coordination_client.h"
#include "xla/tsl/distributed_runtime/call_options.h"

namespace ryft {

// Lets what this thread asks of XLA take until `time`.
class Deadline {
 public:
  explicit Deadline(absl::Time time) : before_(std::exchange(Now(), time)) {}
  ~Deadline() { Now() = before_; }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  // The current thread's; infinite where it has none.
  static absl::Time& Now() {
    thread_local absl::Time time = absl::InfiniteFuture();
    return time;
  }

 private:
  const absl::Time before_;
};

// Milliseconds that are left, at least one: to tsl::CallOptions and gRPC, zero is no limit.
inline int64_t MillisecondsUntil(absl::Time time) {
  return std::max<int64_t>(1, absl::ToInt64Milliseconds(absl::Ceil(time - absl::Now(), absl::Milliseconds(1))));
}

// What gRPC is told of a service's methods: those named end after `limit`, and up to a second more.
std::string MethodTimeouts(absl::string_view service, absl::Span<const absl::string_view> methods,
                           absl::Duration limit);

class Calls : public xla::CoordinationClient {
 public:
  // Makes a client whose calls of Get_Live_Nodes end after a time, which XLA gives no other way to say.
  using NewLimited = std::function<absl::StatusOr<std::unique_ptr<xla::CoordinationClient>>(absl::Duration)>;

  Calls(std::unique_ptr<xla::CoordinationClient> inner, NewLimited new_limited)
      : new_limited_(std::move(new_limited)), inner_(std::move(inner)) {}

  // Has the node be the one of an earlier registration, of which it is unknown whether it arrived. Before it connects.
  void Resume(uint64_t incarnation) { incarnation_ = incarnation; }

  // Cancels what is under way, and refuses whatever comes later.
  void End();

  // Waits until all that was under way has ended, and its results were told: they are told to what XLA's agent holds.
  void WaitUntilIdle();

  // Deletes a key, and those below it. XLA's agent says that it has whatever the service says.
  absl::Status Delete(absl::string_view key);

  // The incarnation that the node was registered with, if it was tried.
  std::optional<uint64_t> registered() const { return registered_; }

// Requests are copied as a call begins.
#define RYFT_LIMITED(Method)                                                                                \
  void Method##Async(tsl::CallOptions* options, const xla::Method##Request* request,                       \
                     xla::Method##Response* response, tsl::StatusCallback done) override {                 \
    xla::Method##Request stamped;                                                                          \
    Limit(options, Deadline::Now());                                                                       \
    Begin(options, std::move(done), [&](tsl::StatusCallback done) {                                        \
      inner_->Method##Async(options, Stamp(request, &stamped), response, std::move(done));                 \
    });                                                                                                    \
  }
// Calls without options have gRPC's own timeout (MethodTimeouts).
#define RYFT_PLAIN(Method)                                                                                  \
  void Method##Async(const xla::Method##Request* request, xla::Method##Response* response,                 \
                     tsl::StatusCallback done) override {                                                  \
    xla::Method##Request stamped;                                                                          \
    Begin(nullptr, std::move(done), [&](tsl::StatusCallback done) {                                        \
      inner_->Method##Async(Stamp(request, &stamped), response, std::move(done));                          \
    });                                                                                                    \
  }

  RYFT_LIMITED(Barrier)
  RYFT_LIMITED(GetKeyValue)
  RYFT_PLAIN(CancelBarrier)
  RYFT_PLAIN(DeleteKeyValue)
  RYFT_PLAIN(GetKeyValueDir)
  RYFT_PLAIN(IncrementKeyValue)
  RYFT_PLAIN(InsertKeyValue)
  RYFT_PLAIN(TryGetKeyValue)

  void RegisterTaskAsync(tsl::CallOptions* options, const xla::RegisterTaskRequest* request,
                         xla::RegisterTaskResponse* response, tsl::StatusCallback done) override;
  void HeartbeatAsync(tsl::CallOptions* options, const xla::HeartbeatRequest* request,
                      xla::HeartbeatResponse* response, tsl::StatusCallback done) override;
  // The end of all calls.
  void ShutdownTaskAsync(tsl::CallOptions* options, const xla::ShutdownTaskRequest* request,
                         xla::ShutdownTaskResponse* response, tsl::StatusCallback done) override;
  // Lasts until the service has an error to tell, or the end.
  void PollForErrorAsync(tsl::CallOptions* options, const xla::PollForErrorRequest* request,
                         xla::PollForErrorResponse* response, tsl::StatusCallback done) override;
  void GetAliveTasksAsync(const xla::GetAliveTasksRequest* request, xla::GetAliveTasksResponse* response,
                          tsl::StatusCallback done) override;

 protected:
  // Begins a call, with options that can cancel it or none; or tells `done` that this has ended.
  void Begin(tsl::CallOptions* options, tsl::StatusCallback done, absl::FunctionRef<void(tsl::StatusCallback)> begin);
  static void Limit(tsl::CallOptions* options, absl::Time deadline);

  // The request with the incarnation of the earlier registration, where there is one and the request says any.
  template <typename Request>
  const Request* Stamp(const Request* request, Request* stamped) const {
    if (!incarnation_.has_value()) return request;
    *stamped = *request;
    SetIncarnation(stamped, 0);
    return stamped;
  }

 private:
  // XLA at the pin says it in every request, and TensorFlow's in two.
  template <typename Request>
  auto SetIncarnation(Request* request, int) const -> decltype(request->mutable_incarnations(), void()) {
    request->mutable_incarnations()->set_task_incarnation(*incarnation_);
  }
  template <typename Request>
  auto SetIncarnation(Request* request, int) const -> decltype(request->set_incarnation(0), void()) {
    request->set_incarnation(*incarnation_);
  }
  template <typename Request>
  void SetIncarnation(Request*, ...) const {}

  const NewLimited new_limited_;
  std::optional<uint64_t> incarnation_;
  std::optional<uint64_t> registered_;
  absl::Mutex mutex_;
  bool ended_ = false;
  absl::flat_hash_set<tsl::CallOptions*> under_way_;
  // How many calls have begun whose results are not told yet.
  int begun_ = 0;

 protected:
  // The last member: it is destroyed first, and tells the results of its calls before, which need the others.
  const std::unique_ptr<xla::CoordinationClient> inner_;
};

}  // namespace ryft

#endif  // RYFT_CALLS_H_
